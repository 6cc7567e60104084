package org.claimgraph.csvw.convert;

import java.util.List;
import org.claimgraph.format.Format;
import org.claimgraph.format.Formats;
import org.claimgraph.rdf.RdfFormat;
import org.jspecify.annotations.Nullable;

/** What a conversion writes: RDF (csv2rdf) or JSON (csv2json). */
public enum ConvertFormat implements Format {
    NTRIPLES(RdfFormat.NTRIPLES),
    TURTLE(RdfFormat.TURTLE),
    JSON(null);

    /** All of them. */
    public static final Formats<ConvertFormat> ALL = new Formats<>(List.of(values()));

    private final @Nullable RdfFormat rdf;

    ConvertFormat(@Nullable RdfFormat rdf) {
        this.rdf = rdf;
    }

    /** Returns the format of RDF; null for JSON. */
    @Nullable RdfFormat rdf() {
        return rdf;
    }

    @Override
    public String slug() {
        return rdf == null ? "json" : rdf.slug();
    }

    @Override
    public String mediaType() {
        return rdf == null ? "application/json" : rdf.mediaType();
    }

    @Override
    public String extension() {
        return rdf == null ? "json" : rdf.extension();
    }
}

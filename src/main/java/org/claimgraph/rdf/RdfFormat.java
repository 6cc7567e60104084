package org.claimgraph.rdf;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.claimgraph.format.Format;
import org.claimgraph.format.Formats;

/** A format of RDF that is written as the triples come. */
public enum RdfFormat implements Format {
    TURTLE,
    NTRIPLES,
    NQUADS;

    /** All of them. */
    public static final Formats<RdfFormat> ALL = new Formats<>(List.of(values()));

    private Lang lang() {
        return switch (this) {
            case TURTLE -> Lang.TURTLE;
            case NTRIPLES -> Lang.NTRIPLES;
            case NQUADS -> Lang.NQUADS;
        };
    }

    @Override
    public String slug() {
        return switch (this) {
            case TURTLE -> "turtle";
            case NTRIPLES -> "ntriples";
            case NQUADS -> "nquads";
        };
    }

    @Override
    public String mediaType() {
        return lang().getContentType().getContentTypeStr();
    }

    @Override
    public String extension() {
        return lang().getFileExtensions().get(0);
    }

    /**
     * Returns a stream that writes this format in UTF-8. Triples of the default graph are N-Quads
     * without a fourth term. The output is not closed.
     */
    public StreamRDF stream(OutputStream out) {
        return switch (this) {
            case TURTLE -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            case NTRIPLES -> new NTriplesWriter(out);
            case NQUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
        };
    }
}

package org.claimgraph.claims.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.claimgraph.rdf.NTriplesWriter;
import org.jspecify.annotations.Nullable;

/** A format in which the graph is written. */
public enum Format {
    TURTLE,
    NTRIPLES,
    NQUADS;

    /** Returns the names that people type. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Format::label).toList();
    }

    /** Returns the format with this name, or null when there is none. */
    public static @Nullable Format named(String name) {
        for (Format format : values()) {
            if (format.label().equals(name)) {
                return format;
            }
        }
        return null;
    }

    /** Returns the name that people type. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns a stream that writes this format. */
    StreamRDF stream(OutputStream out) {
        return switch (this) {
            case TURTLE -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            case NTRIPLES -> new NTriplesWriter(out);
            case NQUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
        };
    }
}

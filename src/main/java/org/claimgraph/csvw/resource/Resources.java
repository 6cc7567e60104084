package org.claimgraph.csvw.resource;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where tables and metadata are fetched from. Everything that is read comes through here. */
@FunctionalInterface
public interface Resources {

    /**
     * Opens what an absolute IRI names.
     *
     * @return the resource, which the caller closes; null for none
     * @throws IOException when there is one that cannot be read
     */
    @Nullable Resource open(String iri) throws IOException;

    /**
     * Opens what an absolute IRI names where that is to be read into memory as a whole, and so must
     * not be as large as a table.
     */
    default @Nullable Resource openMetadata(String iri) throws IOException {
        return open(iri);
    }

    /**
     * Returns how many bytes an absolute IRI has, without opening it; -1 when that is not known.
     */
    default long size(String iri) throws IOException {
        return -1;
    }
}

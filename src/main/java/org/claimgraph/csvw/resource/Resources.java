package org.claimgraph.csvw.resource;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Opens tables and metadata. Everything that is read is opened through this interface. */
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
     * Opens what an absolute IRI names. It is read into memory as a whole, so its size limit is
     * lower than that of a table.
     */
    default @Nullable Resource openMetadata(String iri) throws IOException {
        return open(iri);
    }

    /**
     * Returns the size of what an absolute IRI names in bytes, without opening it; -1 if it is not
     * known.
     */
    default long size(String iri) throws IOException {
        return -1;
    }
}

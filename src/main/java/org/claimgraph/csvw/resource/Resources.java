package org.claimgraph.csvw.resource;

import java.io.IOException;
import java.util.List;
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
     * Returns the names of the files that lie where an absolute IRI leads to, in their order; none
     * when that is not known.
     */
    default List<String> namesBeside(String iri) throws IOException {
        return List.of();
    }

    /**
     * Returns what the link names, if an absolute IRI leads to a link to a file that is not there;
     * null otherwise.
     */
    default @Nullable String danglingLink(String iri) throws IOException {
        return null;
    }

    /**
     * Returns why what an absolute IRI names is not opened, whether it is there or not; null when
     * it may be opened.
     */
    default @Nullable Refusal refusal(String iri) throws IOException {
        return null;
    }

    /**
     * Returns how many bytes an absolute IRI has, without opening it; -1 when that is not known.
     */
    default long size(String iri) throws IOException {
        return -1;
    }
}

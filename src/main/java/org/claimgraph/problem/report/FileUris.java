package org.claimgraph.problem.report;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the files are that problems name. */
@FunctionalInterface
public interface FileUris {

    /**
     * Returns the URI of a file by its name in a problem; null when it is not a file of the user.
     */
    @Nullable URI uri(String file);
}

package org.claimgraph.failure;

import org.jspecify.annotations.Nullable;

/**
 * Thrown for a request that cannot be carried out as written: an unknown query, a value that the
 * graph does not contain, a text that is not SPARQL.
 */
public final class UsageException extends Failure {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with a message for people. */
    public UsageException(String message) {
        this(message, null);
    }

    /** Makes an exception with a message for people. */
    public UsageException(String message, @Nullable Throwable cause) {
        super(Kind.USAGE, message, cause);
    }
}

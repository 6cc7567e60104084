package org.claimgraph.failure;

import org.jspecify.annotations.Nullable;

/**
 * What was asked cannot be given as asked: a name that no query has, a value that nothing in the
 * graph has, a text that is not SPARQL.
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

package org.claimgraph.failure;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a request cannot be carried out. The message is for the user: what is wrong, then
 * what to do.
 */
public abstract class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The cause of a failure. */
    public enum Kind {
        /** The request: the user can change it. */
        USAGE,
        /** The environment: the machine, a disk or a folder does not allow it. */
        ENVIRONMENT,
        /** The program has a bug. */
        BUG
    }

    private final Kind kind;

    /** Makes a failure with a message for people. */
    protected Failure(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Returns the cause. */
    public final Kind kind() {
        return kind;
    }
}

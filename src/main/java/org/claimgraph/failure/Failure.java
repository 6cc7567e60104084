package org.claimgraph.failure;

import org.jspecify.annotations.Nullable;

/**
 * Something cannot be done, for a reason that the person who asked can act on. The message is for
 * that person: what is the matter, then what to do.
 */
public abstract class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Whose turn it is. */
    public enum Kind {
        /** What was asked is wrong: ask differently. */
        USAGE,
        /** The machine, a disk or a folder does not allow it. */
        ENVIRONMENT,
        /** The program is wrong. */
        BUG
    }

    private final Kind kind;

    /** Makes a failure with a message for people. */
    protected Failure(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Returns whose turn it is. */
    public final Kind kind() {
        return kind;
    }
}

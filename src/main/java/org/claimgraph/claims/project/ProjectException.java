package org.claimgraph.claims.project;

/** A project folder that cannot be used. The message says why and what to do. */
public final class ProjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with this message for people. */
    public ProjectException(String message) {
        super(message);
    }

    /** Makes an exception with this message for people. */
    public ProjectException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.claimgraph.claims.project;

import org.claimgraph.failure.Failure;

/** A project folder that cannot be used. The message says why and what to do. */
public final class ProjectException extends Failure {

    private static final long serialVersionUID = 1L;

    /** Makes an exception with this message for people. */
    public ProjectException(String message) {
        super(Kind.ENVIRONMENT, message, null);
    }

    /** Makes an exception with this message for people. */
    public ProjectException(String message, Throwable cause) {
        super(Kind.ENVIRONMENT, message, cause);
    }
}

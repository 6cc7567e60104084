package org.claimgraph.csvw.datatype;

/** Thrown when a text cannot be used as a regular expression; the message says why. */
final class ExpressionException extends Exception {

    private static final long serialVersionUID = 1L;

    ExpressionException(String message) {
        super(message);
    }
}

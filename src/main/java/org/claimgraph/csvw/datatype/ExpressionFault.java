package org.claimgraph.csvw.datatype;

/** A text cannot be used as a regular expression; the message says why. */
final class ExpressionFault extends Exception {

    private static final long serialVersionUID = 1L;

    ExpressionFault(String message) {
        super(message);
    }
}

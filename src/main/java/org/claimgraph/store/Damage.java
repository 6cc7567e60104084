package org.claimgraph.store;

import org.claimgraph.failure.Failure;

/**
 * Recognizes failures that come out of TDB2 while it reads. It checks little of what it reads: a
 * changed byte may be anything from an index out of bounds to a text that is not a term.
 */
final class Damage {

    private static final String OURS = "org.claimgraph.";
    private static final String STORE = "org.claimgraph.store.";
    private static final String QUERIES = "org.apache.jena.sparql.";

    private Damage() {}

    /** Returns whether something was thrown by the database, and not by who reads it. */
    static boolean isBehind(Throwable failure) {
        if (failure instanceof Failure) {
            return false;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isThrownByDatabase(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThrownByDatabase(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String name = frame.getClassName();
            if (name.startsWith("org.apache.jena.dboe.")
                    || name.startsWith("org.apache.jena.tdb2.")) {
                return true;
            }
            // The engine of queries is called by the database too: its own faults are none of
            // these.
            if (name.startsWith(QUERIES)) {
                return false;
            }
            // The store's own classes are called by the database, and call it.
            if (name.startsWith(OURS) && !name.startsWith(STORE)) {
                return false;
            }
        }
        return false;
    }
}

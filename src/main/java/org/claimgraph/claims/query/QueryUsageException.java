package org.claimgraph.claims.query;

/**
 * Says that a query cannot be run as asked, and what to do: a name that no query has, a value that
 * nothing in the graph has, a text that is not SPARQL. Its message is for people.
 */
public final class QueryUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QueryUsageException(String message) {
        super(message);
    }

    QueryUsageException(String message, Throwable cause) {
        super(message, cause);
    }
}

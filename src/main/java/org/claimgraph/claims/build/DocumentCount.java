package org.claimgraph.claims.build;

/**
 * How many claims a document has.
 *
 * @param publisher the name of who published it
 */
public record DocumentCount(String id, String publisher, int claims) {}

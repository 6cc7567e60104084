package org.claimgraph.claims.build;

/**
 * How many rows of a table were read.
 *
 * @param file the table's name as the user knows it
 * @param rows rows of data, without the header and blank rows
 */
public record TableCount(String file, int rows) {}

package org.claimgraph.problem;

/**
 * Another place that belongs to a problem, such as the row that has the same key.
 *
 * @param place where it is
 * @param value the text in the file; empty for none
 * @param message what it is, without a full stop
 */
public record Related(Place place, String value, String message) {}

package org.claimgraph.claims.model;

/**
 * What an amount counts or measures.
 *
 * @param iri its IRI, under the project's base or that of the shipped registry
 * @param label as it reads after a number
 * @param countKind how figures in it may be compared
 * @param fractions whether it measures, so that 1.5 of it can be; what counts has whole numbers
 */
public record Unit(String id, String iri, String label, CountKind countKind, boolean fractions) {}

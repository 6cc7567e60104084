package org.claimgraph.claims.model;

/**
 * What an amount counts or measures.
 *
 * @param iri its IRI, under the project's base or that of the shipped registry
 * @param label as it reads after a number
 * @param countKind how figures in it may be compared
 */
public record Unit(String id, String iri, String label, CountKind countKind) {}

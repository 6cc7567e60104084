package org.claimgraph.claims.model;

/**
 * An actor, location or event that a claim can name.
 *
 * @param kind {@link Kind#ACTOR}, {@link Kind#LOCATION} or {@link Kind#EVENT}
 * @param label the name that people read
 * @param row where it is described, such as {@code actors.csv:12}
 */
public record Entity(String id, Kind kind, String label, String row) {}

package org.claimgraph.csvw.json;

import org.claimgraph.problem.TextRef;

/**
 * A member of a JSON object.
 *
 * @param name the name
 * @param value the value
 * @param place where the name begins
 */
public record JsonMember(String name, JsonValue value, TextRef place) {}

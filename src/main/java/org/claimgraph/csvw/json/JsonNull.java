package org.claimgraph.csvw.json;

import org.claimgraph.problem.TextRef;

/**
 * The JSON literal {@code null}.
 *
 * @param place where it begins
 */
public record JsonNull(TextRef place) implements JsonValue {

    @Override
    public String shown() {
        return "null";
    }
}

package org.claimgraph.csvw.json;

import org.claimgraph.problem.TextRef;

/**
 * A JSON literal {@code true} or {@code false}.
 *
 * @param isTrue which of the two
 * @param place where it begins
 */
public record JsonBoolean(boolean isTrue, TextRef place) implements JsonValue {

    @Override
    public String shown() {
        return isTrue ? "true" : "false";
    }
}

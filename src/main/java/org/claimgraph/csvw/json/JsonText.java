package org.claimgraph.csvw.json;

import org.claimgraph.problem.Problem;
import org.claimgraph.problem.TextRef;

/**
 * A JSON string.
 *
 * @param text the characters, with escapes resolved
 * @param place where the string begins
 */
public record JsonText(String text, TextRef place) implements JsonValue {

    @Override
    public String shown() {
        return Problem.quote(text);
    }
}

package org.claimgraph.csvw.json;

import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * A JSON number.
 *
 * @param text the number as it is written
 * @param place where the number begins
 */
public record JsonNumber(String text, TextRef place) implements JsonValue {

    /** Returns the number when it is a whole one from 0 to two billion; null for others. */
    public @Nullable Integer count() {
        if (text.isEmpty() || text.length() > 9) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return Integer.valueOf(text);
    }

    @Override
    public String shown() {
        return text;
    }
}

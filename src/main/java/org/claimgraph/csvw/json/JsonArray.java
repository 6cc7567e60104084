package org.claimgraph.csvw.json;

import java.util.List;
import org.claimgraph.problem.TextRef;

/**
 * A JSON array.
 *
 * @param items the items in the order of the file
 * @param place where the array begins
 */
public record JsonArray(List<JsonValue> items, TextRef place) implements JsonValue {

    /** Makes an array of its items. */
    public JsonArray {
        items = List.copyOf(items);
    }

    @Override
    public String shown() {
        return "an array";
    }
}

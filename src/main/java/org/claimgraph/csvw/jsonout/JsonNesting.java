package org.claimgraph.csvw.jsonout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which subjects of a row are nested in which others (csv2json, section 4.3.1): a subject that
 * exactly one other subject names, exactly once, is nested there instead of its IRI, unless this
 * would make a cycle.
 */
final class JsonNesting {

    private final Map<JsonThing, JsonThing> parents = new LinkedHashMap<>();
    private final List<JsonThing> things;

    JsonNesting(List<JsonThing> things) {
        this.things = things;
        for (JsonThing thing : things) {
            JsonThing parent = onlyMention(thing);
            if (parent != null && !isWithin(parent, thing)) {
                parents.put(thing, parent);
            }
        }
    }

    private @Nullable JsonThing onlyMention(JsonThing thing) {
        String id = thing.id();
        if (id == null) {
            return null;
        }
        int mentions = 0;
        JsonThing only = null;
        for (JsonThing other : things) {
            int count = other.mentions(id);
            mentions += count;
            only = count > 0 ? other : only;
        }
        return mentions == 1 ? only : null;
    }

    private boolean isWithin(@Nullable JsonThing inner, JsonThing outer) {
        JsonThing at = inner;
        while (at != null) {
            if (at.equals(outer)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    /** Returns the subjects that are nested in no other. */
    List<JsonThing> roots() {
        List<JsonThing> roots = new ArrayList<>();
        for (JsonThing thing : things) {
            if (!parents.containsKey(thing)) {
                roots.add(thing);
            }
        }
        return roots;
    }

    /** Returns the subject that takes the place of this IRI within another, or null. */
    @Nullable JsonThing child(JsonThing parent, String iri) {
        for (Map.Entry<JsonThing, JsonThing> entry : parents.entrySet()) {
            if (iri.equals(entry.getKey().id()) && entry.getValue().equals(parent)) {
                return entry.getKey();
            }
        }
        return null;
    }
}

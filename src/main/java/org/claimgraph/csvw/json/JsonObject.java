package org.claimgraph.csvw.json;

import java.util.List;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object.
 *
 * @param members the members in the order of the file; no two have the same name
 * @param place where the object begins
 */
public record JsonObject(List<JsonMember> members, TextRef place) implements JsonValue {

    /** Makes an object of its members. */
    public JsonObject {
        members = List.copyOf(members);
    }

    /** Returns the member of this name, or null for none. */
    public @Nullable JsonMember member(String name) {
        for (JsonMember member : members) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        return null;
    }

    /** Returns the value of the member of this name, or null for none. */
    public @Nullable JsonValue get(String name) {
        JsonMember member = member(name);
        return member == null ? null : member.value();
    }

    /** Returns whether there is a member of this name. */
    public boolean has(String name) {
        return member(name) != null;
    }

    @Override
    public String shown() {
        return "an object";
    }
}

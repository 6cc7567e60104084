package org.claimgraph.csvw.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Where the properties of an object are in the metadata, so that a problem can name the property
 * that a value breaks.
 *
 * @param rules the properties by their names, common ones by their IRIs
 */
public record Places(Map<String, Rule> rules) {

    /** No places, for an object that is not in any metadata. */
    public static final Places NONE = new Places(Map.of());

    /** Makes places of their parts. */
    public Places {
        rules = Map.copyOf(rules);
    }

    /** Returns where the members of an object are. */
    static Places of(JsonObject object) {
        Map<String, Rule> rules = new HashMap<>();
        object.members().forEach(member -> put(member, rules));
        return new Places(rules);
    }

    static void put(JsonMember member, Map<String, Rule> rules) {
        String name = Prefixes.expand(member.name());
        rules.put(name, new Rule(member.name(), member.place()));
    }

    /** Returns the first of these properties that the metadata have; null when they have none. */
    public @Nullable Rule rule(List<String> names) {
        for (String name : names) {
            Rule rule = rules.get(name);
            if (rule != null) {
                return rule;
            }
        }
        return null;
    }

    /** Returns the property of this name; null when the metadata do not have it. */
    public @Nullable Rule rule(String name) {
        return rules.get(name);
    }
}

package org.claimgraph.csvw.jsonout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one row says about one subject, in the order of the columns (csv2json, section 4.3). */
final class JsonThing {

    private final @Nullable String id;
    private final Map<String, Property> properties = new LinkedHashMap<>();

    JsonThing(@Nullable String id) {
        this.id = id;
    }

    /** The values of one property; a list stays one even with a single item. */
    static final class Property {
        final List<JsonItem> items = new ArrayList<>();
        boolean isArray;
    }

    /** Returns the subject's IRI; null for the blank node of the row. */
    @Nullable String id() {
        return id;
    }

    /** Returns the values of a property, none until some are added. */
    Property property(String name) {
        return properties.computeIfAbsent(name, added -> new Property());
    }

    /** Returns the properties by name. */
    Map<String, Property> properties() {
        return properties;
    }

    /** Returns how often the subject names an IRI. */
    int mentions(String iri) {
        int count = 0;
        for (Property property : properties.values()) {
            for (JsonItem item : property.items) {
                count += item instanceof JsonItem.Link link && link.iri().equals(iri) ? 1 : 0;
            }
        }
        return count;
    }
}

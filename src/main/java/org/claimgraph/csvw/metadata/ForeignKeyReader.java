package org.claimgraph.csvw.metadata;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonValue;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/** Reads foreign keys (Metadata Vocabulary, sections 5.5.2.2 and 5.5.2.3). */
final class ForeignKeyReader {

    private final Reading reading;

    private ForeignKeyReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * A foreign key whose table is not looked up yet.
     *
     * @param resource the IRI of the table; null when it names a schema instead
     * @param schema the IRI of the schema; null when it names a table
     */
    record Unresolved(
            List<String> columns,
            @Nullable String resource,
            @Nullable String schema,
            List<String> referenced,
            TextRef place) {}

    static List<Unresolved> read(JsonMember member, Reading reading) {
        if (!(member.value() instanceof JsonArray array)) {
            reading.ignoreValue(member, "an array of foreign keys");
            return List.of();
        }
        List<Unresolved> keys = new ArrayList<>();
        for (JsonValue item : array.items()) {
            Unresolved key = new ForeignKeyReader(reading).key(item);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private @Nullable Unresolved key(JsonValue item) {
        if (!(item instanceof JsonObject object)) {
            reading.ignore(
                    item.place(),
                    "a foreign key is " + item.shown(),
                    "It is ignored. Write an object.");
            return null;
        }
        checkNames(object, List.of("columnReference", "reference"));
        JsonMember columns = object.member("columnReference");
        if (columns == null || !(object.get("reference") instanceof JsonObject reference)) {
            reading.fail(
                    object.place(),
                    "a foreign key lacks its columns or what they refer to",
                    "Write \"columnReference\", and \"reference\" with the table and its columns.");
            return null;
        }
        return referring(object, SchemaReader.columnNames(columns, reading), reference);
    }

    private @Nullable Unresolved referring(
            JsonObject object, List<String> columns, JsonObject reference) {
        checkNames(reference, List.of("resource", "schemaReference", "columnReference"));
        JsonMember resource = reference.member("resource");
        JsonMember schema = reference.member("schemaReference");
        JsonMember referenced = reference.member("columnReference");
        if (referenced == null || (resource == null) == (schema == null)) {
            reading.fail(
                    reference.place(),
                    "the reference of a foreign key does not say which columns of which table",
                    "Write \"columnReference\", and one of \"resource\" and \"schemaReference\".");
            return null;
        }
        List<String> names = SchemaReader.columnNames(referenced, reading);
        if (columns.isEmpty() || names.size() != columns.size()) {
            reading.fail(
                    object.place(),
                    "a foreign key and its reference do not have the same number of columns",
                    "Write one column of the other table for each column of this one.");
            return null;
        }
        return new Unresolved(
                columns,
                resource == null ? null : reading.link(resource),
                schema == null ? null : reading.link(schema),
                names,
                object.place());
    }

    private void checkNames(JsonObject object, List<String> allowed) {
        for (JsonMember member : object.members()) {
            if (!allowed.contains(member.name())) {
                reading.fail(
                        member.place(),
                        "\"" + member.name() + "\" is not allowed in a foreign key",
                        "Only " + String.join(", ", allowed) + " are allowed.");
            }
        }
    }
}

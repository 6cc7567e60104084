package org.claimgraph.csvw.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.TextRef;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads a group of tables, or one table as a group (Metadata Vocabulary, sections 5.3 and 5.4). */
final class GroupReader {

    private static final List<String> GROUP_NAMES =
            List.of(
                    "@context",
                    "@id",
                    "@type",
                    "tables",
                    "dialect",
                    "notes",
                    "tableDirection",
                    "tableSchema",
                    "transformations");
    private static final List<String> TABLE_NAMES =
            List.of(
                    "@context",
                    "@id",
                    "@type",
                    "url",
                    "dialect",
                    "notes",
                    "suppressOutput",
                    "tableDirection",
                    "tableSchema",
                    "transformations");

    private final Reading reading;
    private final @Nullable String given;
    private final List<TableDescription> tables = new ArrayList<>();
    private final Map<String, TextRef> places = new HashMap<>();
    private final List<List<ForeignKeyReader.Unresolved>> foreignKeys = new ArrayList<>();

    /**
     * Makes a reader.
     *
     * @param given the IRI of the one table that is meant; null for those that are described
     */
    GroupReader(Reading reading, @Nullable String given) {
        this.reading = reading;
        this.given = given;
    }

    /** The properties that groups and tables share. */
    private static final class Shared {
        @Nullable String id;
        @Nullable JsonMember schema;
        @Nullable Dialect dialect;
        @Nullable Profile profile;
        List<CommonValue> notes = List.of();
        final List<CommonProperty> properties = new ArrayList<>();
    }

    /** Returns the group, which must not be used after a fatal problem. */
    TableGroup read(JsonObject object) {
        if (!object.has("tables") && !isGroup(object)) {
            readTable(object, given, Inherited.DEFAULTS, new Shared());
            return group(null, List.of(), List.of());
        }
        Shared shared = new Shared();
        for (JsonMember member : object.members()) {
            switch (member.name()) {
                case "@type" -> reading.type(member, "TableGroup");
                case "tables", "@context" -> {}
                default -> readShared(member, shared, "a group of tables", GROUP_NAMES);
            }
        }
        Inherited inherited = new InheritedReader(reading).read(object, Inherited.DEFAULTS);
        readTables(object, inherited, shared);
        return group(shared.id, shared.properties, shared.notes);
    }

    private static boolean isGroup(JsonObject object) {
        return object.get("@type") instanceof JsonText type
                && type.text().equals("TableGroup")
                && !object.has("url");
    }

    private TableGroup group(
            @Nullable String id, List<CommonProperty> properties, List<CommonValue> notes) {
        List<TableDescription> resolved =
                new ForeignKeyResolver(reading, tables).resolve(foreignKeys);
        return new TableGroup(id, resolved, properties, notes);
    }

    private void readTables(JsonObject object, Inherited inherited, Shared outer) {
        if (!(object.get("tables") instanceof JsonArray array)) {
            reading.fail(
                    object.place(),
                    "\"tables\" is not an array",
                    "Write an array with an object for each table.");
            return;
        }
        String only = array.items().size() == 1 ? given : null;
        for (JsonValue item : array.items()) {
            if (item instanceof JsonObject table) {
                readTable(table, only, inherited, outer);
            } else {
                reading.ignore(
                        item.place(),
                        "a table is " + item.shown(),
                        "It is ignored. Write an object.");
            }
        }
        if (tables.isEmpty()) {
            reading.fail(array.place(), "there are no tables", "Describe at least one table.");
        } else if (given != null
                && tables.size() > 1
                && tables.stream().noneMatch(table -> table.isAt(given))) {
            failForOthers(array, given);
        }
    }

    /**
     * Returns whether the description is of another table, which exists. Then the metadata take
     * precedence (Tabular Data Model, section 6.1), with a warning.
     */
    private boolean isElsewhere(@Nullable String url, String table, JsonObject object) {
        if (url == null
                || Iris.normalized(url).equals(Iris.normalized(table))
                || !reading.exists(url)) {
            return false;
        }
        reading.warn(
                ProblemCode.METADATA_DOUBTFUL,
                object.place(),
                "the metadata describe %s, and not %s"
                        .formatted(Iris.fileName(url), Iris.fileName(table)),
                "%s is read. Remove the \"url\", and the metadata describe the table that you name."
                        .formatted(Iris.fileName(url)));
        return true;
    }

    private void failForOthers(JsonArray array, String table) {
        List<String> names = tables.stream().map(TableDescription::fileName).toList();
        reading.fail(
                array.place(),
                "the metadata describe "
                        + Nearest.alternatives(names)
                        + ", and not "
                        + Iris.fileName(table),
                "Describe that table there, or keep its description in a file of its own.");
    }

    /**
     * Reads the description of a table.
     *
     * @param only the IRI of its file, whatever the description says; null to go by that
     */
    private void readTable(
            JsonObject object, @Nullable String only, Inherited outer, Shared group) {
        Shared shared = new Shared();
        String url = null;
        boolean suppressOutput = false;
        for (JsonMember member : object.members()) {
            switch (member.name()) {
                case "@type" -> reading.type(member, "Table");
                case "url" ->
                        url = member.value() instanceof JsonText ? reading.link(member) : null;
                case "suppressOutput" -> suppressOutput = reading.truth(member, false);
                case "@context" -> {}
                default -> readShared(member, shared, "a table", TABLE_NAMES);
            }
        }
        if (only != null && !isElsewhere(url, only, object)) {
            url = only;
        }
        if (url == null) {
            reading.fail(
                    object.place(),
                    "a table has no \"url\"",
                    "Write where the table's file is, such as \"url\": \"claims.csv\".");
            url = reading.base;
        }
        if (Iris.whyInvalid(url) != null) {
            reading.fail(
                    object.place(),
                    "the \"url\" of a table is not an IRI: "
                            + Problem.quote(Iris.withoutPassword(url)),
                    "Write where the table's file is, such as \"url\": \"claims.csv\".");
        }
        reportSecond(url, object);
        Inherited inherited = new InheritedReader(reading).read(object, outer);
        JsonMember schemaMember = shared.schema == null ? group.schema : shared.schema;
        Profile profile = shared.profile == null ? group.profile : shared.profile;
        SchemaReader.Read schema =
                schema(schemaMember, inherited, profile == null ? Profile.STANDARD : profile);
        tables.add(
                new TableDescription(
                        url,
                        shared.id,
                        suppressOutput,
                        schema.schema(),
                        shared.dialect == null ? group.dialect : shared.dialect,
                        shared.properties,
                        shared.notes,
                        object.place(),
                        Places.of(object)));
        foreignKeys.add(schema.foreignKeys());
    }

    /**
     * Warns of two descriptions of one file. The standard allows them, but each row is converted
     * twice.
     */
    private void reportSecond(String url, JsonObject object) {
        TextRef first = places.putIfAbsent(Iris.normalized(url), object.place());
        if (first != null) {
            reading.warn(
                    ProblemCode.TABLE_DUPLICATE,
                    object.place(),
                    Problem.quote(Iris.fileName(url))
                            + " is described a second time, after "
                            + first,
                    "Its rows are read once for each description. Remove one of the two.");
        }
    }

    /**
     * Reads a schema. One that is neither an object nor an IRI counts as a schema without columns.
     */
    private SchemaReader.Read schema(
            @Nullable JsonMember member, Inherited inherited, Profile profile) {
        if (member == null) {
            return new SchemaReader.Read(TableSchema.none(inherited), List.of());
        }
        Reading.Referenced referenced = reading.object(member, "an object or the IRI of one");
        if (referenced == null) {
            TableSchema empty =
                    new TableSchema(
                            null,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            inherited,
                            Places.NONE);
            return new SchemaReader.Read(empty, List.of());
        }
        SchemaReader.Read read =
                new SchemaReader(referenced.reading(), profile)
                        .read(referenced.object(), inherited);
        boolean named = member.value() instanceof JsonText && read.schema().id() == null;
        return named
                ? new SchemaReader.Read(withId(read.schema(), member), read.foreignKeys())
                : read;
    }

    /** Gives a schema in a file of its own the file's IRI as its id. */
    private TableSchema withId(TableSchema schema, JsonMember member) {
        return new TableSchema(
                reading.link(member),
                schema.columns(),
                schema.primaryKey(),
                schema.rowTitles(),
                schema.foreignKeys(),
                schema.inherited(),
                schema.places());
    }

    private void readShared(JsonMember member, Shared shared, String owner, List<String> names) {
        switch (member.name()) {
            case "@id" -> shared.id = reading.id(member);
            case "tableSchema" -> shared.schema = member;
            case "dialect" -> shared.dialect = DialectReader.read(member, reading);
            case "notes" -> shared.notes = new CommonReader(reading).notes(member);
            case "tableDirection" -> checkDirection(member);
            case Profile.PROPERTY -> {
                shared.profile = profile(member);
                shared.properties.add(new CommonReader(reading).property(member));
            }
            case "transformations" -> new TransformationChecks(reading).check(member);
            default -> {
                if (CommonReader.isCommon(member)) {
                    shared.properties.add(new CommonReader(reading).property(member));
                } else if (SchemaReader.NAMES.contains(member.name())) {
                    reading.ignore(
                            member.place(),
                            "\"" + member.name() + "\" is not a property of " + owner,
                            "It is ignored. Write it in the object of \"tableSchema\".");
                } else if (!InheritedReader.NAMES.contains(member.name())) {
                    reading.ignoreName(member, owner, names);
                }
            }
        }
    }

    private Profile profile(JsonMember member) {
        return reading.truth(member, false) ? Profile.EXTENDED : Profile.STANDARD;
    }

    private void checkDirection(JsonMember member) {
        String text = reading.text(member, "rtl, ltr or auto");
        if (text != null && !Set.of("rtl", "ltr", "auto").contains(text)) {
            reading.ignoreValue(member, "rtl, ltr or auto");
        }
    }
}

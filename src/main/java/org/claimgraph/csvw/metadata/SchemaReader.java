package org.claimgraph.csvw.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads a schema and its columns (Metadata Vocabulary, sections 5.5 and 5.6). */
final class SchemaReader {

    static final List<String> NAMES =
            List.of("@id", "@type", "columns", "foreignKeys", "primaryKey", "rowTitles");
    private static final List<String> COLUMN_NAMES =
            List.of("@id", "@type", "name", "suppressOutput", "titles", "virtual");

    private final Reading reading;
    private final Profile profile;
    private @Nullable String id;
    private @Nullable List<ColumnDescription> columns;
    private List<ForeignKeyReader.Unresolved> foreignKeys = List.of();

    SchemaReader(Reading reading, Profile profile) {
        this.reading = reading;
        this.profile = profile;
    }

    /** A schema, and its foreign keys before the tables they name are known. */
    record Read(TableSchema schema, List<ForeignKeyReader.Unresolved> foreignKeys) {}

    Read read(JsonObject object, Inherited outer) {
        Inherited inherited = new InheritedReader(reading).read(object, outer);
        for (JsonMember member : object.members()) {
            switch (member.name()) {
                case "@id" -> id = reading.id(member);
                case "@type" -> reading.type(member, "Schema");
                case "columns" -> columns = columns(member, inherited);
                case "foreignKeys" -> foreignKeys = ForeignKeyReader.read(member, reading);
                case "primaryKey", "rowTitles", "@context" -> {}
                default -> checkName(member, "a schema", NAMES);
            }
        }
        checkProfiles();
        TableSchema schema =
                new TableSchema(
                        id,
                        columns,
                        references(object.member("primaryKey")),
                        references(object.member("rowTitles")),
                        List.of(),
                        inherited,
                        Places.of(object));
        return new Read(schema, foreignKeys);
    }

    private void checkProfiles() {
        for (ColumnDescription column : columns == null ? List.<ColumnDescription>of() : columns) {
            List<String> names = new ArrayList<>(column.profile().requires());
            String langFrom = column.profile().langFrom();
            if (langFrom != null) {
                names.add(langFrom);
            }
            for (String name : names) {
                if (!isColumn(name)) {
                    reading.ignore(
                            column.place(),
                            "no column is called \"" + name + "\"",
                            "It is ignored in the column \"" + column.name() + "\".");
                }
            }
        }
    }

    private boolean isColumn(String name) {
        for (ColumnDescription column : columns == null ? List.<ColumnDescription>of() : columns) {
            if (column.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void checkName(JsonMember member, String owner, List<String> names) {
        if (!InheritedReader.NAMES.contains(member.name()) && !CommonReader.isCommon(member)) {
            List<String> known = new ArrayList<>(names);
            known.addAll(InheritedReader.NAMES);
            reading.ignoreName(member, owner, known);
        }
    }

    private List<ColumnDescription> columns(JsonMember member, Inherited inherited) {
        if (!(member.value() instanceof JsonArray array)) {
            reading.ignoreValue(member, "an array of columns");
            return List.of();
        }
        List<ColumnDescription> described = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean virtualSeen = false;
        for (JsonValue item : array.items()) {
            if (!(item instanceof JsonObject object)) {
                reading.ignore(
                        item.place(),
                        "a column is " + item.shown(),
                        "It is ignored. Write an object.");
                continue;
            }
            ColumnDescription column = column(object, described.size() + 1, inherited);
            if (!names.add(column.name())) {
                reading.fail(
                        object.place(),
                        "there are two columns called \"" + column.name() + "\"",
                        "Give each column a name of its own.");
            }
            if (virtualSeen && !column.virtual()) {
                reading.fail(
                        object.place(),
                        "the column \"" + column.name() + "\" comes after a virtual column",
                        "Move the virtual columns to the end.");
            }
            virtualSeen |= column.virtual();
            described.add(column);
        }
        return described;
    }

    private ColumnDescription column(JsonObject object, int number, Inherited outer) {
        String name = null;
        List<ColumnDescription.Title> titles = List.of();
        boolean virtual = false;
        boolean suppressOutput = false;
        List<CommonProperty> properties = new ArrayList<>();
        for (JsonMember member : object.members()) {
            switch (member.name()) {
                case "@id" -> reading.id(member);
                case "@type" -> reading.type(member, "Column");
                case "name" -> name = name(member);
                case "titles" -> titles = TitlesReader.read(member, reading);
                case "virtual" -> virtual = reading.truth(member, false);
                case "suppressOutput" -> suppressOutput = reading.truth(member, false);
                default -> {
                    checkName(member, "a column", COLUMN_NAMES);
                    if (CommonReader.isCommon(member)) {
                        properties.add(new CommonReader(reading).property(member));
                    }
                }
            }
        }
        boolean named = name != null;
        return new ColumnDescription(
                name == null ? nameFrom(titles, number) : name,
                named,
                titles,
                virtual,
                suppressOutput,
                new InheritedReader(reading).read(object, outer),
                object.has("propertyUrl"),
                new ProfileReader(reading, profile).read(object),
                properties,
                object.place(),
                Places.of(object));
    }

    private @Nullable String name(JsonMember member) {
        String name = reading.text(member, "a text");
        if (name == null) {
            return null;
        }
        if (name.startsWith("_") || !UriTemplate.isVariableName(name)) {
            reading.ignoreValue(member, "letters, digits, _ and . only, and no _ at the beginning");
            return null;
        }
        return name;
    }

    /** Returns the name of a column without one: its first title in the default language. */
    private String nameFrom(List<ColumnDescription.Title> titles, int number) {
        for (ColumnDescription.Title title : titles) {
            if (title.language().equals(reading.language)) {
                return PercentEncoding.columnName(title.text());
            }
        }
        return ColumnDescription.nameOf(number);
    }

    /** Returns the names of a column reference, or an empty list after reporting an unknown one. */
    private List<String> references(@Nullable JsonMember member) {
        if (member == null) {
            return List.of();
        }
        List<String> names = columnNames(member, reading);
        for (String name : names) {
            if (!isNamed(name)) {
                reading.ignore(
                        member.value().place(),
                        "no column is called \"" + name + "\"",
                        "\"" + member.name() + "\" is ignored. " + howToName(name));
                return List.of();
            }
        }
        return names;
    }

    /**
     * Returns how to name a column. A title works in templates but not in keys (section 5.1.4, test
     * 105 of the suite).
     */
    private String howToName(String name) {
        for (ColumnDescription column : columns == null ? List.<ColumnDescription>of() : columns) {
            if (column.name().equals(name) || column.label().equals(name)) {
                return "A column is named by its \"name\", not by its title: write \"name\": \""
                        + column.name()
                        + "\" into the column with this title, and that name here.";
            }
        }
        return "Write the name of a column.";
    }

    private boolean isNamed(String name) {
        if (columns == null) {
            return false;
        }
        for (ColumnDescription column : columns) {
            if (column.named() && column.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the names in a column reference property (section 5.1.4); an empty list if it is not
     * valid.
     */
    static List<String> columnNames(JsonMember member, Reading reading) {
        List<String> names = new ArrayList<>();
        if (member.value() instanceof JsonText text) {
            names.add(text.text());
        } else if (member.value() instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                if (item instanceof JsonText text) {
                    names.add(text.text());
                }
            }
        }
        if (names.isEmpty()) {
            reading.ignoreValue(member, "the name of a column or an array of names");
        }
        return names;
    }
}

package org.claimgraph.csvw.metadata;

import java.util.List;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.claimgraph.problem.Rule;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * One column (Metadata Vocabulary, section 5.6).
 *
 * @param name the name by which templates and keys call it
 * @param named whether the metadata gives the name, rather than a title
 * @param titles the titles that its header may have
 * @param virtual whether it has no cells in the file
 * @param suppressOutput whether it is left out of conversions
 * @param values its inherited properties: how its cells are read and what they become
 * @param ownProperty whether the column itself, and not its table, names a {@code propertyUrl}
 * @param profile what it says beyond the standard
 * @param properties common properties of the column
 * @param place where the description is
 * @param places where the properties of the column itself are
 */
public record ColumnDescription(
        String name,
        boolean named,
        List<Title> titles,
        boolean virtual,
        boolean suppressOutput,
        Inherited values,
        boolean ownProperty,
        ColumnProfile profile,
        List<CommonProperty> properties,
        TextRef place,
        Places places) {

    /**
     * A title with its language, {@code und} when it is not said.
     *
     * @param text the title
     * @param language the language tag
     */
    public record Title(String text, String language) {}

    /** Makes a column of its parts. */
    public ColumnDescription {
        titles = List.copyOf(titles);
        properties = List.copyOf(properties);
    }

    /** Returns a column that has only a title in the header of the file. */
    public static ColumnDescription ofHeader(
            int number, List<Title> titles, Inherited values, TextRef place) {
        String name =
                titles.isEmpty() || titles.get(0).text().isEmpty()
                        ? nameOf(number)
                        : PercentEncoding.columnName(titles.get(0).text());
        return new ColumnDescription(
                name,
                false,
                titles,
                false,
                false,
                values,
                false,
                ColumnProfile.NONE,
                List.of(),
                place,
                Places.NONE);
    }

    /** Returns the name of the column with this number, from 1, that has no other. */
    public static String nameOf(int number) {
        return "_col." + number;
    }

    /** Returns the same column with other values. */
    public ColumnDescription with(Inherited others) {
        return new ColumnDescription(
                name,
                named,
                titles,
                virtual,
                suppressOutput,
                others,
                ownProperty,
                profile,
                properties,
                place,
                places);
    }

    /** Returns the label of the column for people: its first title, or else its name. */
    public String label() {
        return titles.isEmpty() ? name : titles.get(0).text();
    }

    /** Returns the first of these properties that the column has or inherits; null for none. */
    public @Nullable Rule rule(List<String> names) {
        Rule inherited = values.places().rule(names);
        return inherited == null ? places.rule(names) : inherited;
    }

    /** Returns the property of this name that the column has or inherits; null for none. */
    public @Nullable Rule rule(String name) {
        return rule(List.of(name));
    }

    /** Returns the value of the common property with this IRI, or null for none. */
    public @Nullable CommonValue property(String iri) {
        for (CommonProperty property : properties) {
            if (property.iri().equals(iri)) {
                return property.value();
            }
        }
        return null;
    }
}

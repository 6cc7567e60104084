package org.claimgraph.csvw.metadata;

import java.util.List;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * What the metadata says about one table (Metadata Vocabulary, section 5.4).
 *
 * @param url the IRI of the table's file
 * @param id the table's own IRI; null when it has none
 * @param suppressOutput whether the table is left out of conversions
 * @param schema its columns and keys
 * @param dialect how its bytes are read; null when the metadata does not say
 * @param properties common properties of the table
 * @param notes notes about the table
 * @param place where the description is
 * @param places where the properties of the table are
 */
public record TableDescription(
        String url,
        @Nullable String id,
        boolean suppressOutput,
        TableSchema schema,
        @Nullable Dialect dialect,
        List<CommonProperty> properties,
        List<CommonValue> notes,
        TextRef place,
        Places places) {

    /** Makes a description of its parts. */
    public TableDescription {
        properties = List.copyOf(properties);
        notes = List.copyOf(notes);
    }

    /** Returns the same description with another schema. */
    public TableDescription with(TableSchema other) {
        return new TableDescription(
                url, id, suppressOutput, other, dialect, properties, notes, place, places);
    }

    /** Returns the name of the table's file, such as {@code claims.csv}. */
    public String fileName() {
        return Iris.fileName(url);
    }

    /** Returns whether the table's file is at this IRI, compared after normalisation. */
    public boolean isAt(String iri) {
        return Iris.normalized(url).equals(Iris.normalized(iri));
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

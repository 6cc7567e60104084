package org.claimgraph.csvw.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables that are described together (Metadata Vocabulary, section 5.3).
 *
 * @param id the group's IRI; null when it has none
 * @param tables the tables, in the order of the metadata
 * @param properties common properties of the group
 * @param notes notes about the group
 */
public record TableGroup(
        @Nullable String id,
        List<TableDescription> tables,
        List<CommonProperty> properties,
        List<CommonValue> notes) {

    /** Makes a group of its parts. */
    public TableGroup {
        tables = List.copyOf(tables);
        properties = List.copyOf(properties);
        notes = List.copyOf(notes);
    }

    /** Returns the table whose file has this name, such as {@code claims.csv}, or null. */
    public @Nullable TableDescription table(String fileName) {
        for (TableDescription table : tables) {
            if (table.fileName().equals(fileName)) {
                return table;
            }
        }
        return null;
    }

    /** Returns the table at this IRI, compared after normalisation, or null. */
    public @Nullable TableDescription tableAt(String iri) {
        for (TableDescription table : tables) {
            if (table.isAt(iri)) {
                return table;
            }
        }
        return null;
    }
}

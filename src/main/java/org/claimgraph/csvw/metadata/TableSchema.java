package org.claimgraph.csvw.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns and keys of a table (Metadata Vocabulary, section 5.5).
 *
 * @param id the schema's IRI; null when it has none
 * @param columns the columns; null if the header of the file decides them
 * @param primaryKey names of the columns that identify a row; empty when nothing does
 * @param rowTitles names of the columns that give a row its titles
 * @param foreignKeys references to other tables
 * @param inherited the properties that columns inherit
 * @param places where the properties of the schema are
 */
public record TableSchema(
        @Nullable String id,
        @Nullable List<ColumnDescription> columns,
        List<String> primaryKey,
        List<String> rowTitles,
        List<ForeignKey> foreignKeys,
        Inherited inherited,
        Places places) {

    /** Returns a schema whose columns the header of the file decides. */
    public static TableSchema none(Inherited inherited) {
        return new TableSchema(null, null, List.of(), List.of(), List.of(), inherited, Places.NONE);
    }

    /** Returns the same schema with other columns. */
    public TableSchema with(List<ColumnDescription> others) {
        return new TableSchema(id, others, primaryKey, rowTitles, foreignKeys, inherited, places);
    }

    /** Returns the column of this name, or null when the metadata describes none. */
    public @Nullable ColumnDescription column(String name) {
        if (columns == null) {
            return null;
        }
        for (ColumnDescription column : columns) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        return null;
    }
}

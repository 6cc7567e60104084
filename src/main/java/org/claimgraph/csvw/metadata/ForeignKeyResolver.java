package org.claimgraph.csvw.metadata;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.iri.Iris;
import org.jspecify.annotations.Nullable;

/** Finds the tables and columns that foreign keys name; one that is not there is fatal. */
final class ForeignKeyResolver {

    private final Reading reading;
    private final List<TableDescription> tables;

    ForeignKeyResolver(Reading reading, List<TableDescription> tables) {
        this.reading = reading;
        this.tables = tables;
    }

    /** Returns the tables with their keys; the lists of keys are in the order of the tables. */
    List<TableDescription> resolve(List<List<ForeignKeyReader.Unresolved>> keys) {
        List<TableDescription> resolved = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            resolved.add(with(tables.get(i), keys.get(i)));
        }
        return resolved;
    }

    private TableDescription with(
            TableDescription table, List<ForeignKeyReader.Unresolved> unresolved) {
        List<ForeignKey> keys = new ArrayList<>();
        for (ForeignKeyReader.Unresolved key : unresolved) {
            TableDescription target = target(key);
            if (target == null) {
                reading.fail(
                        key.place(),
                        "a foreign key refers to a table that is not described here",
                        "Write the url of a table of this file.");
                continue;
            }
            checkColumns(table, key.columns(), key);
            checkColumns(target, key.referenced(), key);
            keys.add(new ForeignKey(key.columns(), target.url(), key.referenced(), key.place()));
        }
        TableSchema schema = table.schema();
        TableSchema withKeys =
                new TableSchema(
                        schema.id(),
                        schema.columns(),
                        schema.primaryKey(),
                        schema.rowTitles(),
                        List.copyOf(keys),
                        schema.inherited(),
                        schema.places());
        return new TableDescription(
                table.url(),
                table.id(),
                table.suppressOutput(),
                withKeys,
                table.dialect(),
                table.properties(),
                table.notes(),
                table.place(),
                table.places());
    }

    private @Nullable TableDescription target(ForeignKeyReader.Unresolved key) {
        for (TableDescription table : tables) {
            String schemaId = table.schema().id();
            boolean bySchema =
                    key.schema() != null
                            && schemaId != null
                            && Iris.normalized(schemaId).equals(Iris.normalized(key.schema()));
            if (bySchema || (key.resource() != null && table.isAt(key.resource()))) {
                return table;
            }
        }
        return null;
    }

    private void checkColumns(
            TableDescription table, List<String> names, ForeignKeyReader.Unresolved key) {
        for (String name : names) {
            ColumnDescription column = table.schema().column(name);
            if (column == null || !column.named()) {
                reading.fail(
                        key.place(),
                        "no column of " + table.fileName() + " is called \"" + name + "\"",
                        "Write the name of a column of that table.");
            }
        }
    }
}

package org.claimgraph.csvw.key;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.csvw.metadata.ColumnDescription;
import org.claimgraph.csvw.metadata.ForeignKey;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.metadata.TableGroup;

/** The best order for reading tables: those that others refer to come first. */
public final class TableOrder {

    private final List<TableDescription> tables;
    private final Set<TableDescription> ordered = new LinkedHashSet<>();
    private final Set<TableDescription> entered = new LinkedHashSet<>();

    private TableOrder(List<TableDescription> tables) {
        this.tables = tables;
    }

    /**
     * Returns the group with referenced tables before those that refer to them; tables that refer
     * to each other in a cycle keep their order. In this order the fewest names have to wait for
     * their row.
     */
    public static TableGroup referencedFirst(TableGroup group) {
        TableOrder order = new TableOrder(group.tables());
        group.tables().forEach(order::add);
        return new TableGroup(
                group.id(), List.copyOf(order.ordered), group.properties(), group.notes());
    }

    private void add(TableDescription table) {
        if (!entered.add(table)) {
            return;
        }
        for (String url : referencedBy(table)) {
            for (TableDescription other : tables) {
                if (other.isAt(url)) {
                    add(other);
                }
            }
        }
        ordered.add(table);
    }

    private static List<String> referencedBy(TableDescription table) {
        List<String> urls = new ArrayList<>();
        for (ForeignKey key : table.schema().foreignKeys()) {
            urls.add(key.tableUrl());
        }
        List<ColumnDescription> columns = table.schema().columns();
        if (columns != null) {
            for (ColumnDescription column : columns) {
                urls.addAll(column.profile().references());
            }
        }
        return urls;
    }
}

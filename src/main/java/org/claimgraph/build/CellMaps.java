package org.claimgraph.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.extract.Extractor;
import org.claimgraph.extract.RowPlan;
import org.claimgraph.mapping.row.CompiledColumn;
import org.claimgraph.mapping.row.CompiledTable;
import org.claimgraph.validate.CellMap;

/** Collects, while tables are read, from which columns each property is made. */
final class CellMaps {

    private final Map<String, Map<Node, List<CellMap.Column>>> tables = new HashMap<>();

    /** Adds what the metadata and the extractor of a table declare. */
    void add(CompiledTable table, RowPlan rows, Extractor extractor) {
        Map<Node, List<CellMap.Column>> properties = new HashMap<>();
        rows.madeFrom()
                .forEach(
                        (property, columns) ->
                                columns.forEach(column -> add(properties, property, column)));
        extractor.madeFrom().forEach((property, names) -> add(properties, property, table, names));
        properties
                .values()
                .forEach(
                        columns -> columns.sort(Comparator.comparingInt(CellMap.Column::position)));
        tables.put(table.description().fileName(), properties);
    }

    private static void add(
            Map<Node, List<CellMap.Column>> properties,
            Node property,
            CompiledTable table,
            Set<String> names) {
        for (String name : names) {
            CompiledColumn column = table.find(name);
            if (column != null && column.source() >= 0) {
                add(properties, property, column);
            }
        }
    }

    private static void add(
            Map<Node, List<CellMap.Column>> properties, Node property, CompiledColumn column) {
        List<CellMap.Column> columns = properties.computeIfAbsent(property, p -> new ArrayList<>());
        CellMap.Column cell = new CellMap.Column(column.name(), column.source() + 1);
        if (!columns.contains(cell)) {
            columns.add(cell);
        }
    }

    /** Returns what was collected. */
    CellMap map() {
        return new CellMap(tables);
    }
}

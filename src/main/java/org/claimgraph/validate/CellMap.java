package org.claimgraph.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * From which columns the properties of a row's resources are made.
 *
 * @param tables for each table's file name, such as {@code claims.csv}, and each property, the
 *     columns from left to right
 */
public record CellMap(Map<String, Map<Node, List<Column>>> tables) {

    /**
     * A column of a table.
     *
     * @param name its name, as in the header
     * @param position where it stands in the file, from 1
     */
    public record Column(String name, int position) {}

    /**
     * Returns the map of tables with these headers.
     *
     * @param headers for each table's file name, the names of its columns from left to right
     * @param madeFrom for each table's file name and each property, the names of its columns; a
     *     name that the header does not have is left out
     */
    public static CellMap of(
            Map<String, List<String>> headers, Map<String, Map<Node, Set<String>>> madeFrom) {
        Map<String, Map<Node, List<Column>>> tables = new HashMap<>();
        madeFrom.forEach(
                (file, properties) -> {
                    List<String> header = headers.getOrDefault(file, List.of());
                    Map<Node, List<Column>> columns = new HashMap<>();
                    properties.forEach(
                            (property, names) -> columns.put(property, columns(header, names)));
                    tables.put(file, columns);
                });
        return new CellMap(tables);
    }

    private static List<Column> columns(List<String> header, Set<String> names) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i))) {
                columns.add(new Column(header.get(i), i + 1));
            }
        }
        return columns;
    }

    /** Returns the columns from which a property is made; none for an unknown table or property. */
    public List<Column> columns(String file, Node property) {
        return tables.getOrDefault(file, Map.of()).getOrDefault(property, List.of());
    }
}

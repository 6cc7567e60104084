package org.claimgraph.claims.explain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.csvw.iri.RowIri;
import org.claimgraph.problem.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * Maps the IRI of a row to the row, and the properties of a row's nodes to the columns they are
 * made from.
 *
 * <p>A table has two names: the IRI that the IRIs of its rows begin with, which distinguishes a
 * shipped table from one of the project, and the name of its file as the user knows it.
 */
public final class CellMap {

    private final Map<String, Table> byIri = new LinkedHashMap<>();
    private final Map<String, Table> byFile = new LinkedHashMap<>();

    private CellMap() {}

    /**
     * A column of a table.
     *
     * @param name its name, as in the header
     * @param position its position in the file, from 1
     * @param isAside whether it describes another node than the row's own
     */
    public record Column(String name, int position, boolean isAside) {

        /** Returns a column that describes the row's own node. */
        public static Column of(String name, int position) {
            return new Column(name, position, false);
        }
    }

    /**
     * A table.
     *
     * @param iri where the IRIs of its rows begin, such as {@code
     *     https://example.org/war/table/claims.csv}
     * @param file its name as the user knows it, such as {@code claims.csv}
     * @param columns for each property that its rows make, the columns from left to right; empty
     *     for a property that is the same in every row
     */
    public record Table(String iri, String file, Map<Node, List<Column>> columns) {}

    /** Returns the map of these tables. */
    public static CellMap of(Collection<Table> tables) {
        CellMap map = new CellMap();
        for (Table table : tables) {
            map.byIri.put(table.iri(), table);
            map.byFile.put(table.file(), table);
        }
        return map;
    }

    /** Returns the names of the tables as the user knows them. */
    public Set<String> files() {
        return byFile.keySet();
    }

    /**
     * Returns the place of the row that a node identifies, or null when the node is not a row. If
     * the table is not in the map, the last part of its IRI is the name of the file.
     */
    public @Nullable CellRef row(Node node) {
        RowIri row = node.isURI() ? RowIri.parse(node.getURI()) : null;
        if (row == null) {
            return null;
        }
        Table table = byIri.get(row.table());
        String end = row.table().substring(row.table().lastIndexOf('/') + 1);
        return CellRef.ofRow(table == null ? end : table.file(), row.row(), 0);
    }

    /** Returns the node of a row, or null if its table is not in the map. */
    public @Nullable Node node(CellRef row) {
        Table table = byFile.get(row.file());
        return table == null
                ? null
                : NodeFactory.createURI(new RowIri(table.iri(), row.row()).toString());
    }

    /** Returns whether the rows of a table make a property. */
    public boolean makes(String file, Node property) {
        Table table = byFile.get(file);
        return table != null && table.columns().containsKey(property);
    }

    /** Returns the columns from which a property is made; none for an unknown table or property. */
    public List<Column> columns(String file, Node property) {
        Table table = byFile.get(file);
        return table == null ? List.of() : table.columns().getOrDefault(property, List.of());
    }
}

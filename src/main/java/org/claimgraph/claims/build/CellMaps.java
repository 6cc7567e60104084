package org.claimgraph.claims.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.claims.explain.CellMap;
import org.claimgraph.claims.explain.CellMap.Column;
import org.claimgraph.claims.extract.Extractor;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.metadata.Inherited;
import org.claimgraph.csvw.rdf.RowPlan;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.jspecify.annotations.Nullable;

/** Collects, while tables are read, from which columns each property is made. */
final class CellMaps {

    private final List<CellMap.Table> tables = new ArrayList<>();

    /**
     * Adds what the metadata and the extractor of a table declare.
     *
     * @param base where the IRIs of the table's rows begin
     */
    void add(CompiledTable table, String base, RowPlan rows, Extractor extractor) {
        Map<Node, List<Column>> properties = new HashMap<>();
        rows.madeFrom().forEach((property, columns) -> add(properties, property, table, columns));
        extractor.madeFrom().forEach((property, names) -> add(properties, property, table, names));
        properties
                .values()
                .forEach(columns -> columns.sort(Comparator.comparingInt(Column::position)));
        String iri = base + "table/" + table.description().fileName();
        tables.add(new CellMap.Table(iri, table.fileName(), properties));
    }

    private static void add(
            Map<Node, List<Column>> properties,
            Node property,
            CompiledTable table,
            List<CompiledColumn> described) {
        List<Column> columns = properties.computeIfAbsent(property, p -> new ArrayList<>());
        for (CompiledColumn column : described) {
            boolean aside = !Objects.equals(about(column), about(table.columns().get(0)));
            sources(table, column).forEach(source -> add(columns, source, aside));
        }
    }

    private static @Nullable UriTemplate about(CompiledColumn column) {
        return column.description().values().aboutUrl();
    }

    /** Returns a column and those that its value's template names. */
    private static List<CompiledColumn> sources(CompiledTable table, CompiledColumn column) {
        List<CompiledColumn> sources = new ArrayList<>();
        sources.add(column);
        Inherited values = column.description().values();
        List<UriTemplate.Part> parts =
                values.valueUrl() == null ? List.of() : values.valueUrl().parts();
        for (UriTemplate.Part part : parts) {
            if (part instanceof UriTemplate.Expression expression) {
                for (UriTemplate.Variable variable : expression.variables()) {
                    CompiledColumn named = table.find(variable.name());
                    if (named != null) {
                        sources.add(named);
                    }
                }
            }
        }
        return sources;
    }

    private static void add(
            Map<Node, List<Column>> properties,
            Node property,
            CompiledTable table,
            Set<String> names) {
        List<Column> columns = properties.computeIfAbsent(property, p -> new ArrayList<>());
        for (String name : names) {
            CompiledColumn column = table.find(name);
            if (column != null) {
                add(columns, column, false);
            }
        }
    }

    private static void add(List<Column> columns, CompiledColumn source, boolean aside) {
        Column column = new Column(source.name(), source.source() + 1, aside);
        if (source.source() >= 0 && !columns.contains(column)) {
            columns.add(column);
        }
    }

    /** Returns what was collected. */
    CellMap map() {
        return CellMap.of(tables);
    }
}

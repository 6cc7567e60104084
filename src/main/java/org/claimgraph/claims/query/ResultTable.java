package org.claimgraph.claims.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.claimgraph.claims.names.ShortNames;

/**
 * The rows of an answer as people read them, held in memory.
 *
 * @param columns the columns, in the order of the query
 * @param rows for each row one text per column, empty where there is no value
 */
record ResultTable(List<Column> columns, List<List<String>> rows) {

    /**
     * A column of a table.
     *
     * @param name the name of its variable
     * @param numeric whether it holds numbers and nothing else
     * @param blank whether no row has a value in it
     */
    record Column(String name, boolean numeric, boolean blank) {}

    /** Reads all rows of an answer. */
    static ResultTable of(ResultSet answer, ShortNames names) {
        List<Var> variables = Var.varList(answer.getResultVars());
        List<List<String>> rows = new ArrayList<>();
        boolean[] numeric = new boolean[variables.size()];
        boolean[] other = new boolean[variables.size()];
        while (answer.hasNext()) {
            Binding binding = answer.nextBinding();
            List<String> row = new ArrayList<>();
            for (int column = 0; column < variables.size(); column++) {
                Node node = binding.get(variables.get(column));
                row.add(node == null ? "" : names.of(node));
                if (node != null && isNumber(node)) {
                    numeric[column] = true;
                } else if (node != null) {
                    other[column] = true;
                }
            }
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < variables.size(); column++) {
            boolean blank = !numeric[column] && !other[column];
            String name = variables.get(column).getVarName();
            columns.add(new Column(name, numeric[column] && !other[column], blank));
        }
        return new ResultTable(columns, rows);
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral()
                && node.getLiteralDatatype() instanceof XSDDatatype
                && node.getLiteral().isWellFormed()
                && node.getLiteralValue() instanceof Number;
    }
}

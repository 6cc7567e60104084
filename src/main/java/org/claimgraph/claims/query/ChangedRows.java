package org.claimgraph.claims.query;

import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ResultSetStream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** The rows of an answer with other terms. They are made one at a time, while they are read. */
final class ChangedRows implements Iterator<Binding> {

    private final ResultSet answer;
    private final List<Var> variables;
    private final UnaryOperator<Node> change;

    private ChangedRows(ResultSet answer, UnaryOperator<Node> change) {
        this.answer = answer;
        this.variables = Var.varList(answer.getResultVars());
        this.change = change;
    }

    /**
     * Returns an answer with other terms.
     *
     * @param change what makes a term of each term of the answer
     */
    static ResultSet of(ResultSet answer, UnaryOperator<Node> change) {
        ChangedRows rows = new ChangedRows(answer, change);
        return ResultSetStream.create(rows.variables, rows);
    }

    @Override
    public boolean hasNext() {
        return answer.hasNext();
    }

    @Override
    public Binding next() {
        Binding row = answer.nextBinding();
        BindingBuilder changed = Binding.builder();
        for (Var variable : variables) {
            Node node = row.get(variable);
            if (node != null) {
                changed.add(variable, change.apply(node));
            }
        }
        return changed.build();
    }
}

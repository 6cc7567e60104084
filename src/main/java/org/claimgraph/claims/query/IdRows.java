package org.claimgraph.claims.query;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ResultSetStream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.claimgraph.claims.names.ShortNames;

/**
 * The bindings of an answer with short names as texts in place of IRIs, as a table shows them. They
 * are made one at a time, while they are read.
 */
final class IdRows implements Iterator<Binding> {

    private final ResultSet answer;
    private final List<Var> variables;
    private final ShortNames names;

    private IdRows(ResultSet answer, ShortNames names) {
        this.answer = answer;
        this.variables = Var.varList(answer.getResultVars());
        this.names = names;
    }

    /** Returns an answer with short names. */
    static ResultSet of(ResultSet answer, ShortNames names) {
        IdRows rows = new IdRows(answer, names);
        return ResultSetStream.create(rows.variables, rows);
    }

    @Override
    public boolean hasNext() {
        return answer.hasNext();
    }

    @Override
    public Binding next() {
        Binding row = answer.nextBinding();
        BindingBuilder named = Binding.builder();
        for (Var variable : variables) {
            Node node = row.get(variable);
            if (node != null) {
                named.add(
                        variable,
                        node.isURI() ? NodeFactory.createLiteralString(names.of(node)) : node);
            }
        }
        return named.build();
    }
}

package org.claimgraph.store;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.jspecify.annotations.Nullable;

/** Any graph. */
record NodeTerms(Graph graph) implements GraphTerms<Node> {

    @Override
    public Node of(Node term) {
        return term;
    }

    @Override
    public @Nullable Node[] places(int size) {
        return new Node[size];
    }

    @Override
    public @Nullable Node value(Binding row, Var variable) {
        return row.get(variable);
    }

    @Override
    public Iterator<Tuple<Node>> find(
            @Nullable Node subject, @Nullable Node predicate, @Nullable Node object) {
        return Iter.map(
                graph.find(any(subject), any(predicate), any(object)),
                triple ->
                        TupleFactory.create3(
                                triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    private static Node any(@Nullable Node node) {
        return node == null ? Node.ANY : node;
    }

    @Override
    public Binding longer(
            Binding row, List<Var> variables, @Nullable Node[] given, @Nullable Node[] values) {
        BindingBuilder longer = Binding.builder(row);
        for (int i = 0; i < values.length; i++) {
            Node value = values[i];
            if (given[i] == null && value != null) {
                longer.add(variables.get(i), value);
            }
        }
        return longer.build();
    }
}

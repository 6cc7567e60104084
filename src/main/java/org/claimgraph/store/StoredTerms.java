package org.claimgraph.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.jspecify.annotations.Nullable;

/**
 * A graph of a TDB2 store, whose terms are numbers until somebody reads them.
 *
 * <p>Rows that TDB2 has made stay numbers when they are extended, so that what follows need not
 * look their terms up again.
 */
final class StoredTerms implements GraphTerms<NodeId> {

    private static final Symbol OF_QUERY = Symbol.create("urn:x-claimgraph:stored-terms");

    private final NodeTupleTable triples;
    private final NodeTable nodes;

    /**
     * Returns the terms of a table. A query has one object for all its lookups, of which there may
     * be one for each row.
     */
    static StoredTerms of(NodeTupleTable triples, Context query) {
        StoredTerms known = query.get(OF_QUERY);
        if (known == null || known.triples != triples) {
            known = new StoredTerms(triples);
            query.set(OF_QUERY, known);
        }
        return known;
    }

    private StoredTerms(NodeTupleTable triples) {
        this.triples = triples;
        nodes = new TermReader(triples.getNodeTable());
    }

    @Override
    public NodeId of(Node term) {
        return nodes.getNodeIdForNode(term);
    }

    @Override
    public @Nullable NodeId[] places(int size) {
        return new NodeId[size];
    }

    @Override
    public @Nullable NodeId value(Binding row, Var variable) {
        if (row instanceof BindingTDB stored) {
            NodeId value = stored.getBindingId().get(variable);
            if (value != null) {
                return value;
            }
        }
        Node value = row.get(variable);
        return value == null ? null : of(value);
    }

    @Override
    public Iterator<Tuple<NodeId>> find(
            @Nullable NodeId subject, @Nullable NodeId predicate, @Nullable NodeId object) {
        return isMissing(subject) || isMissing(predicate) || isMissing(object)
                ? Collections.emptyIterator()
                : triples.find(TupleFactory.create3(any(subject), any(predicate), any(object)));
    }

    /** Returns whether a term does not occur in the store. */
    private static boolean isMissing(@Nullable NodeId term) {
        return term != null && NodeId.isDoesNotExist(term);
    }

    private static NodeId any(@Nullable NodeId term) {
        return term == null ? NodeId.NodeIdAny : term;
    }

    @Override
    public Binding longer(
            Binding row, List<Var> variables, @Nullable NodeId[] given, @Nullable NodeId[] values) {
        if (row instanceof BindingTDB stored) {
            BindingNodeId longer = new BindingNodeId(stored.getBindingId());
            for (int i = 0; i < values.length; i++) {
                NodeId value = values[i];
                if (given[i] == null && value != null) {
                    longer.put(variables.get(i), value);
                }
            }
            return new BindingTDB(longer, nodes);
        }
        BindingBuilder longer = Binding.builder(row);
        for (int i = 0; i < values.length; i++) {
            NodeId value = values[i];
            if (given[i] == null && value != null) {
                longer.add(variables.get(i), nodes.getNodeForNodeId(value));
            }
        }
        return longer.build();
    }
}

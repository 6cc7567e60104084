package org.claimgraph.store;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.jspecify.annotations.Nullable;

/**
 * A graph whose triples can be found, with its terms in the form in which the graph compares them.
 *
 * @param <T> a term
 */
public interface GraphTerms<T> {

    /** Returns the graph that a query asks. */
    static GraphTerms<?> of(ExecutionContext context) {
        Graph graph = context.getActiveGraph();
        if (graph instanceof GraphTDB stored) {
            NodeTupleTable tuples = stored.getNodeTupleTable();
            // Only in the default graph do tuples have three terms.
            if (tuples.getTupleLen() == 3) {
                return StoredTerms.of(tuples, context.getContext());
            }
        }
        return new NodeTerms(graph);
    }

    /** Returns a term of a query. */
    T of(Node term);

    /** Returns an array of terms, all null. */
    @Nullable T[] places(int size);

    /** Returns the value of a variable in a row; null where it has none. */
    @Nullable T value(Binding row, Var variable);

    /** Finds triples. Null stands for any term. */
    Iterator<Tuple<T>> find(@Nullable T subject, @Nullable T predicate, @Nullable T object);

    /**
     * Returns a row with more values.
     *
     * @param variables the variables of {@code given} and {@code values}
     * @param given their values in the row
     * @param values their values in the longer row
     */
    Binding longer(Binding row, List<Var> variables, @Nullable T[] given, @Nullable T[] values);
}

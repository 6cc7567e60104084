package org.claimgraph.claims.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/**
 * An {@code OPTIONAL} of plain triples, looked up in the graph row by row.
 *
 * <p>Answers show many things that a claim may have or not: a time, an amount, a gist. For each row
 * and each of them, Jena plans and runs a query of its own. A lookup asks the graph instead, with
 * the same rows as a result.
 *
 * <p>Queries with {@code GRAPH} are left to Jena: which graph a lookup would ask is decided after
 * it is made.
 */
final class OptionalLookup extends OpExt {

    /** Optimizes as Jena does, and then makes lookups of what can be one. */
    static final RewriteFactory OPTIMIZER =
            context -> {
                RewriteFactory standard = Optimize.stdOptimizationFactory;
                return op -> lookups(standard.create(context).rewrite(op));
            };

    private final Op left;
    private final OpBGP pattern;

    private OptionalLookup(Op left, OpBGP pattern) {
        super("lookup");
        this.left = left;
        this.pattern = pattern;
    }

    private static Op lookups(Op op) {
        return namesGraphs(op) ? op : withLookups(op);
    }

    private static boolean namesGraphs(Op op) {
        boolean[] found = new boolean[1];
        OpWalker.walk(
                op,
                new OpVisitorBase() {
                    @Override
                    public void visit(OpGraph graph) {
                        found[0] = true;
                    }
                });
        return found[0];
    }

    private static Op withLookups(Op op) {
        return Transformer.transform(
                new TransformCopy() {
                    @Override
                    public Op transform(OpConditional optional, Op left, Op right) {
                        return right instanceof OpBGP pattern
                                ? new OptionalLookup(left, pattern)
                                : super.transform(optional, left, right);
                    }
                },
                op);
    }

    @Override
    public Op apply(Transform transform) {
        return new OptionalLookup(Transformer.transform(transform, left), pattern);
    }

    @Override
    public Op effectiveOp() {
        return new OpConditional(left, pattern);
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        Graph graph = context.getActiveGraph();
        return new QueryIterRepeatApply(QC.execute(left, input, context), context) {
            @Override
            protected QueryIterator nextStage(Binding row) {
                List<Binding> found = matches(graph, row);
                return found.isEmpty()
                        ? QueryIterSingleton.create(row, getExecContext())
                        : QueryIterPlainWrapper.create(found.iterator(), getExecContext());
            }
        };
    }

    /** Returns a row extended by each way in which all triples match. */
    private List<Binding> matches(Graph graph, Binding row) {
        List<Binding> rows = List.of(row);
        for (Triple triple : pattern.getPattern()) {
            List<Binding> longer = new ArrayList<>();
            for (Binding one : rows) {
                addMatches(graph, one, triple, longer);
            }
            rows = longer;
        }
        return rows;
    }

    private static void addMatches(Graph graph, Binding row, Triple triple, List<Binding> matches) {
        Triple wanted = Substitute.substitute(triple, row);
        ExtendedIterator<Triple> found =
                graph.find(
                        any(wanted.getSubject()),
                        any(wanted.getPredicate()),
                        any(wanted.getObject()));
        try {
            while (found.hasNext()) {
                Binding match = match(row, wanted, found.next());
                if (match != null) {
                    matches.add(match);
                }
            }
        } finally {
            found.close();
        }
    }

    private static Node any(Node node) {
        return Var.isVar(node) ? Node.ANY : node;
    }

    /**
     * Returns the row with what a triple says of the variables that are left; null for no match.
     */
    private static @Nullable Binding match(Binding row, Triple wanted, Triple found) {
        Binding match = bind(row, wanted.getSubject(), found.getSubject());
        match = match == null ? null : bind(match, wanted.getPredicate(), found.getPredicate());
        return match == null ? null : bind(match, wanted.getObject(), found.getObject());
    }

    private static @Nullable Binding bind(Binding row, Node wanted, Node found) {
        if (!Var.isVar(wanted)) {
            return row;
        }
        Var variable = Var.alloc(wanted);
        Node value = row.get(variable);
        if (value == null) {
            return BindingFactory.binding(row, variable, found);
        }
        return value.equals(found) ? row : null;
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        left.output(out, context);
        pattern.output(out, context);
    }

    @Override
    public int hashCode() {
        return Objects.hash(left, pattern);
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap map) {
        return other instanceof OptionalLookup lookup
                && left.equalTo(lookup.left, map)
                && pattern.equalTo(lookup.pattern, map);
    }
}

package org.claimgraph.claims.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an answer, sorted: {@code SELECT … ORDER BY}.
 *
 * <p>Jena sorts whole rows and evaluates the conditions each time it compares two. Here each row
 * gets its keys once, and keeps only the columns that are shown.
 */
final class SortedRows extends OpExt {

    private final OpProject columns;
    private final OpOrder order;

    private SortedRows(OpProject columns, OpOrder order) {
        super("sorted");
        this.columns = columns;
        this.order = order;
    }

    /** Returns a query whose sorted columns are sorted here. */
    static Op in(Op op) {
        return Transformer.transform(
                new TransformCopy() {
                    @Override
                    public Op transform(OpProject project, Op rows) {
                        return rows instanceof OpOrder order
                                ? new SortedRows(project, order)
                                : super.transform(project, rows);
                    }
                },
                op);
    }

    /** The columns of a row, and what it is sorted by. */
    private record Keyed(ColumnRow row, @Nullable NodeValue[] keys) {}

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return new Sorted(QC.execute(order.getSubOp(), input, context), context);
    }

    /** Reads all rows when the first is asked for. */
    private final class Sorted extends QueryIter1 {

        private final Map<Var, Integer> places = new LinkedHashMap<>();
        private @Nullable Iterator<Keyed> rows;

        Sorted(QueryIterator unsorted, ExecutionContext context) {
            super(unsorted, context);
            columns.getVars().forEach(variable -> places.putIfAbsent(variable, places.size()));
        }

        @Override
        protected boolean hasNextBinding() {
            return rows().hasNext();
        }

        @Override
        protected Binding moveToNextBinding() {
            return rows().next().row();
        }

        private Iterator<Keyed> rows() {
            if (rows == null) {
                rows = sorted().iterator();
            }
            return rows;
        }

        private List<Keyed> sorted() {
            List<Keyed> read = new ArrayList<>();
            while (getInput().hasNext()) {
                Binding row = getInput().next();
                read.add(new Keyed(columns(row, places), keys(row, getExecContext())));
            }
            AtomicBoolean cancelled = getExecContext().getCancelSignal();
            read.sort(
                    (one, other) -> {
                        if (cancelled.get()) {
                            throw new QueryCancelledException();
                        }
                        return compare(one, other);
                    });
            return read;
        }

        @Override
        protected void requestSubCancel() {}

        @Override
        protected void closeSubIterator() {}
    }

    private static ColumnRow columns(Binding row, Map<Var, Integer> places) {
        @Nullable Node[] values = new Node[places.size()];
        places.forEach((variable, place) -> values[place] = row.get(variable));
        return new ColumnRow(places, values);
    }

    private @Nullable NodeValue[] keys(Binding row, ExecutionContext context) {
        return order.getConditions().stream()
                .map(condition -> key(condition, row, context))
                .toArray(NodeValue[]::new);
    }

    /** Returns what a condition gives for a row; null, which comes first, where it is an error. */
    private static @Nullable NodeValue key(
            SortCondition condition, Binding row, ExecutionContext context) {
        try {
            return condition.getExpression().eval(row, context);
        } catch (ExprEvalException noValue) {
            return null;
        }
    }

    private int compare(Keyed one, Keyed other) {
        List<SortCondition> conditions = order.getConditions();
        for (int i = 0; i < conditions.size(); i++) {
            int result = BindingComparator.compareNodesRaw(one.keys()[i], other.keys()[i]);
            if (result != 0) {
                boolean descends = conditions.get(i).getDirection() == Query.ORDER_DESCENDING;
                return descends ? -result : result;
            }
        }
        return BindingComparator.compareBindingsSyntactic(one.row(), other.row());
    }

    @Override
    public Op apply(Transform transform) {
        Op rows = Transformer.transform(transform, order.getSubOp());
        return new SortedRows(columns, new OpOrder(rows, order.getConditions()));
    }

    @Override
    public Op effectiveOp() {
        return new OpProject(order, columns.getVars());
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        effectiveOp().output(out, context);
    }

    @Override
    public int hashCode() {
        return Objects.hash(columns.getVars(), order);
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap map) {
        return other instanceof SortedRows sorted
                && effectiveOp().equalTo(sorted.effectiveOp(), map);
    }
}

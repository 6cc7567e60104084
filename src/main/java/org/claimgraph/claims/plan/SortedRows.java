package org.claimgraph.claims.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
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
 * The rows of an answer, sorted: {@code ORDER BY}.
 *
 * <p>Jena evaluates the conditions each time it compares two rows. Here each row gets its keys
 * once.
 */
final class SortedRows extends OpExt {

    private final OpOrder order;
    private final @Nullable OpProject columns;

    private SortedRows(OpOrder order, @Nullable OpProject columns) {
        super("sorted");
        this.order = order;
        this.columns = columns;
    }

    /** Returns rows sorted. */
    static Op of(OpOrder order) {
        return new SortedRows(order, null);
    }

    /** Returns some columns of sorted rows, which may be sorted by others. */
    static Op of(OpOrder order, OpProject columns) {
        return new SortedRows(order, columns);
    }

    /** A row as it is shown, and what it is sorted by. */
    private record Keyed(Binding row, List<@Nullable NodeValue> keys) {}

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return new Sorted(QC.execute(order.getSubOp(), input, context), context);
    }

    /** Reads all rows when the first is asked for. */
    private final class Sorted extends QueryIter1 {

        private final UnaryOperator<Binding> shown;
        private @Nullable Iterator<Keyed> rows;

        Sorted(QueryIterator unsorted, ExecutionContext context) {
            super(unsorted, context);
            shown = columns == null ? UnaryOperator.identity() : ColumnRow.of(columns.getVars());
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
                read.add(new Keyed(shown.apply(row), keys(row, getExecContext())));
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

    private List<@Nullable NodeValue> keys(Binding row, ExecutionContext context) {
        return order.getConditions().stream()
                .map(condition -> key(condition, row, context))
                .toList();
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
            int result = BindingComparator.compareNodesRaw(one.keys().get(i), other.keys().get(i));
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
        return new SortedRows(new OpOrder(rows, order.getConditions()), columns);
    }

    @Override
    public Op effectiveOp() {
        return columns == null ? order : new OpProject(order, columns.getVars());
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        effectiveOp().output(out, context);
    }

    @Override
    public int hashCode() {
        return effectiveOp().hashCode();
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap map) {
        return other instanceof SortedRows sorted
                && effectiveOp().equalTo(sorted.effectiveOp(), map);
    }
}

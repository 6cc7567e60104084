package org.claimgraph.claims.plan;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/**
 * The columns of an answer, read once for each row.
 *
 * <p>What Jena hands on is a view of the whole row: {@code DISTINCT} and whoever shows the row read
 * each column through all steps of the query, again and again.
 */
final class Shown extends OpExt {

    private final OpProject columns;

    private Shown(OpProject columns) {
        super("shown");
        this.columns = columns;
    }

    /** Returns a query whose answer is sorted and shown here; what is below stays as it is. */
    static Op in(Op op) {
        if (op instanceof OpProject columns) {
            return columns.getSubOp() instanceof OpOrder order
                    ? SortedRows.of(order, columns)
                    : new Shown(columns);
        }
        if (op instanceof OpOrder order) {
            return SortedRows.of((OpOrder) order.copy(in(order.getSubOp())));
        }
        return op instanceof OpDistinct || op instanceof OpReduced || op instanceof OpSlice
                ? ((Op1) op).copy(in(((Op1) op).getSubOp()))
                : op;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        UnaryOperator<Binding> shown = ColumnRow.of(columns.getVars());
        return new QueryIterProcessBinding(
                QC.execute(columns.getSubOp(), input, context), context) {
            @Override
            public Binding accept(Binding row) {
                return shown.apply(row);
            }
        };
    }

    @Override
    public Op apply(Transform transform) {
        Op rows = Transformer.transform(transform, columns.getSubOp());
        return new Shown(new OpProject(rows, columns.getVars()));
    }

    @Override
    public Op effectiveOp() {
        return columns;
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        columns.output(out, context);
    }

    @Override
    public int hashCode() {
        return Objects.hash(columns);
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap map) {
        return other instanceof Shown shown && columns.equalTo(shown.columns, map);
    }
}

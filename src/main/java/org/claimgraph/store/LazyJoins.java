package org.claimgraph.store;

import java.util.function.Supplier;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.jspecify.annotations.Nullable;

/**
 * Executes queries on TDB2, and begins a join only when its first row is asked for.
 *
 * <p>A join whose rows nobody needs then costs nothing, such as the right side of a join with an
 * empty left side. In Jena 5.5 and 5.6 such a query fails: closing a hash join that was never asked
 * for a row throws a {@link NullPointerException} (apache/jena#3516, repaired in 6.0, which needs
 * Java 21).
 */
final class LazyJoins extends OpExecutorTDB2 {

    LazyJoins(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        return new Later(input, () -> super.execute(join, input), execCxt);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        return new Later(input, () -> super.execute(join, input), execCxt);
    }

    /** {@code VALUES} in a group: they are joined with the rows before them. */
    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
        return table.isJoinIdentity()
                ? input
                : new Later(input, () -> super.execute(table, input), execCxt);
    }

    /** Rows that are computed when the first is asked for. */
    private static final class Later extends QueryIter {

        private final QueryIterator input;
        private final Supplier<QueryIterator> execution;
        private @Nullable QueryIterator rows;

        Later(QueryIterator input, Supplier<QueryIterator> execution, ExecutionContext context) {
            super(context);
            this.input = input;
            this.execution = execution;
        }

        private QueryIterator rows() {
            if (rows == null) {
                rows = execution.get();
            }
            return rows;
        }

        @Override
        protected boolean hasNextBinding() {
            return rows().hasNext();
        }

        @Override
        protected Binding moveToNextBinding() {
            return rows().next();
        }

        @Override
        protected void closeIterator() {
            (rows == null ? input : rows).close();
        }

        @Override
        protected void requestCancel() {
            if (rows != null) {
                rows.cancel();
            }
        }
    }
}

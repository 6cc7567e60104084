package org.claimgraph.claims.guard;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.claims.plan.QueryPlan;
import org.claimgraph.failure.UsageException;

/**
 * Makes executions of queries that stay within limits. May be used by many threads.
 *
 * @param limits how much each query may take
 */
public record QueryGuard(QueryLimits limits) {

    /**
     * Returns an execution on one graph. Beyond the limits it throws what {@link #inWords} knows.
     *
     * @throws UsageException when the query asks what leads out of the graph
     */
    public QueryExecution execution(Query query, DatasetGraph graph) {
        Forbidden.refuse(query);
        QueryExecution execution =
                QueryExecution.dataset(DatasetFactory.wrap(graph))
                        .query(query)
                        .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                        .build();
        // SERVICE was refused above; this holds even if a part of a query was not looked at.
        execution.getContext().set(ARQ.httpServiceAllowed, false);
        execution.getContext().set(ARQConstants.sysOptimizerFactory, bounded());
        return execution;
    }

    /** Texts are bounded first: the optimizer computes what has only constants. */
    private RewriteFactory bounded() {
        TextMeter meter = new TextMeter(limits);
        return context ->
                op ->
                        new RowCount(
                                QueryPlan.OPTIMIZER
                                        .create(context)
                                        .rewrite(BoundedText.in(op, meter)),
                                limits.rows(),
                                meter);
    }

    /** Returns what a query that was stopped at a limit of time says. */
    public UsageException inWords(QueryCancelledException stopped) {
        return new UsageException(
                "the query takes longer than %s, and was stopped. Ask for less: give a parameter a value, or name a subject or an object."
                        .formatted(words(limits.time())),
                stopped);
    }

    /** Returns what a query that calls too deep says. */
    public UsageException inWords(StackOverflowError deep) {
        return new UsageException(
                "the query is nested too deeply, or a path with * or + follows too long a chain. Give one end of the path a value.",
                deep);
    }

    private static String words(Duration time) {
        if (time.toMillis() % 60_000 != 0) {
            return time.toMillis() % 1000 == 0
                    ? time.toSeconds() + " seconds"
                    : time.toMillis() + " ms";
        }
        return time.toMinutes() + (time.toMinutes() == 1 ? " minute" : " minutes");
    }
}

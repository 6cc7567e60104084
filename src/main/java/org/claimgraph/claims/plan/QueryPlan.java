package org.claimgraph.claims.plan;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Plans queries with parameters. */
public final class QueryPlan {

    private QueryPlan() {}

    /**
     * Returns a query with values in place of the variables of its parameters, wherever these
     * occur. It starts from the values where that gives the same rows.
     *
     * @param parameters the variables of all parameters
     * @param values the values of those that have one
     * @throws QueryScopeException when the query gives one of these variables a value of its own
     */
    public static Query withValues(Query query, Set<Var> parameters, Map<Var, Node> values) {
        Query planned = QueryTransformOps.transform(query, new BoundFirst(parameters, values));
        return QueryTransformOps.replaceVars(planned, values);
    }

    /**
     * Lets an execution look up what is optional, row by row. Call it before the execution runs.
     */
    public static void lookUpOptionals(QueryExecution execution) {
        execution.getContext().set(ARQConstants.sysOptimizerFactory, OptionalLookup.OPTIMIZER);
    }
}

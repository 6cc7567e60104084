package org.claimgraph.claims.plan;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Plans queries with parameters. */
public final class QueryPlan {

    /**
     * Optimizes as Jena does, then looks up what is optional and walks paths, row by row, and sorts
     * what is shown.
     *
     * <p>Queries with {@code GRAPH} are left to Jena: which graph a lookup would ask is decided
     * after it is made.
     */
    public static final RewriteFactory OPTIMIZER =
            context -> {
                Rewrite standard = Optimize.stdOptimizationFactory.create(context);
                return op -> {
                    Op optimized = standard.rewrite(op);
                    return namesGraphs(optimized)
                            ? optimized
                            : Shown.in(PathLookup.in(OptionalLookup.in(optimized)));
                };
            };

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
}

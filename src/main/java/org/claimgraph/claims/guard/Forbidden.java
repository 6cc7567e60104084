package org.claimgraph.claims.guard;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggFoldList;
import org.apache.jena.sparql.expr.aggregate.AggFoldMap;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.claimgraph.failure.UsageException;

/**
 * Finds what a query must not have, however deep: what asks other servers, reads other graphs or
 * loads code.
 */
final class Forbidden {

    private static final String ARQ = "http://jena.apache.org/ARQ/";

    /** Jena's own functions, which it loads when one is called. */
    private static final String ARQ_FUNCTION = ARQ + "function#";

    /** Lists and maps as values, which can double in size with each call. */
    private static final String COMPOSITES = "http://w3id.org/awslabs/neptune/SPARQL-CDTs/";

    /**
     * The first waits for a time that the query states; the second calls a function by a computed
     * IRI.
     */
    private static final Set<String> FUNCTIONS =
            Set.of(ARQ_FUNCTION + "wait", "http://www.w3.org/2005/xpath-functions#apply");

    /** Properties whose meaning is a class. */
    private static final Set<String> CODE = Set.of("java:", "http://jena.hpl.hp.com/ARQ/");

    /** The property that joins texts without a bound. */
    private static final String JOINING = ARQ + "property#concat";

    private Forbidden() {}

    /**
     * Looks at the whole query: its sub-queries, {@code EXISTS}, and what it sorts and groups by.
     *
     * @throws UsageException when it has something that is not allowed
     */
    static void refuse(Query query) {
        if (query.hasDatasetDescription()) {
            throw new UsageException(
                    "FROM names another graph, and all triples are in one. Leave FROM out.");
        }
        Walker.walk(Algebra.compile(query), new Patterns(), new Functions());
    }

    /** Jena's walk goes into all expressions but those of groups and of an order. */
    private static void walk(Expr expression) {
        Walker.walk(expression, new Patterns(), new Functions());
    }

    private static final class Patterns extends OpVisitorBase {

        @Override
        public void visit(OpService service) {
            throw new UsageException(
                    "SERVICE asks another server, and queries are answered from this graph alone."
                            + " Leave SERVICE out.");
        }

        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> walk(condition.getExpression()));
        }

        @Override
        public void visit(OpTopN order) {
            order.getConditions().forEach(condition -> walk(condition.getExpression()));
        }

        @Override
        public void visit(OpGroup group) {
            group.getGroupVars().getExprs().values().forEach(Forbidden::walk);
            for (ExprAggregator aggregator : group.getAggregators()) {
                Aggregator kind = aggregator.getAggregator();
                refuseUnbounded(kind);
                if (kind.getExprList() != null) {
                    kind.getExprList().forEach(Forbidden::walk);
                }
            }
        }

        private static void refuseUnbounded(Aggregator kind) {
            if (kind instanceof AggCustom
                    || kind instanceof AggFoldList
                    || kind instanceof AggFoldMap) {
                throw new UsageException(
                        "the aggregate %s is not allowed. Use those of SPARQL: COUNT, SUM, MIN, MAX, AVG, SAMPLE or GROUP_CONCAT."
                                .formatted(kind.getName()));
            }
        }

        @Override
        public void visit(OpBGP triples) {
            triples.getPattern().forEach(triple -> property(triple.getPredicate()));
        }

        @Override
        public void visit(OpQuadPattern quads) {
            quads.getBasicPattern().forEach(triple -> property(triple.getPredicate()));
        }

        @Override
        public void visit(OpTriple triple) {
            property(triple.getTriple().getPredicate());
        }

        @Override
        public void visit(OpPath path) {
            property(path.getTriplePath().getPredicate());
            if (path.getTriplePath().getPath() != null) {
                path.getTriplePath().getPath().visit(new PathProperties(Patterns::property));
            }
        }

        private static void property(Node property) {
            if (property == null || !property.isURI()) {
                return;
            }
            String iri = property.getURI();
            if (CODE.stream().anyMatch(iri::startsWith)) {
                throw new UsageException(
                        "<%s> would load code, which queries cannot. Use another property."
                                .formatted(iri));
            }
            if (iri.equals(JOINING)) {
                throw new UsageException(
                        "<%s> is not allowed. Write BIND (CONCAT(...) AS ?text).".formatted(iri));
            }
        }
    }

    private static final class Functions extends ExprVisitorBase {

        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Call) {
                throw new UsageException("CALL is not allowed. Write the name of the function.");
            }
            if (function instanceof E_Function named) {
                function(named.getFunctionIRI());
            }
        }

        private static void function(String iri) {
            boolean isRegistered =
                    FunctionRegistry.get().isRegistered(iri) && !iri.startsWith(COMPOSITES);
            boolean isKnown = isRegistered || iri.startsWith(ARQ_FUNCTION);
            if (!isKnown || FUNCTIONS.contains(iri)) {
                throw new UsageException(
                        "the function <%s> is not allowed. Queries have the functions of SPARQL, those of XPath and Jena's own, and none that load code."
                                .formatted(iri));
            }
        }
    }
}

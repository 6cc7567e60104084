package org.claimgraph.claims.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.claimgraph.claims.plan.QueryPlan;
import org.claimgraph.failure.UsageException;

/** Parses the text of a query and puts values into it. */
final class QueryText {

    private QueryText() {}

    /**
     * Returns the query with these values in place of the variables of its parameters, wherever
     * these occur: in patterns, subqueries, filters and what is returned.
     *
     * @param prefixes those that a typed query need not declare
     * @throws UsageException when the text is not SPARQL
     */
    static Query parse(NamedQuery query, Map<String, Node> values, PrefixMapping prefixes) {
        Query parsed = parse(query, prefixes);
        if (parsed.getQueryPattern() == null) {
            parsed.setQueryPattern(new ElementGroup());
        }
        Map<Var, Node> variables = new HashMap<>();
        values.forEach((name, value) -> variables.put(query.parameter(name).variable(), value));
        Set<Var> parameters =
                query.parameters().stream().map(Parameter::variable).collect(Collectors.toSet());
        try {
            return QueryPlan.withValues(parsed, parameters, variables);
        } catch (StackOverflowError e) {
            throw tooDeep(query, e);
        } catch (QueryScopeException e) {
            throw new UsageException(
                    "%s gives a parameter a value of its own: %s. Give the variable another name."
                            .formatted(query.title(), e.getMessage()),
                    e);
        }
    }

    private static Query parse(NamedQuery query, PrefixMapping prefixes) {
        Query empty = new Query();
        if (query.name().isEmpty()) {
            empty.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(prefixes));
        }
        String text = query.text();
        try {
            return QueryFactory.parse(empty, text, null, Syntax.defaultQuerySyntax);
        } catch (StackOverflowError e) {
            throw tooDeep(query, e);
        } catch (QueryParseException e) {
            throw e.getCause() instanceof StackOverflowError
                    ? tooDeep(query, e)
                    : new UsageException(new SyntaxMessage(text, prefixes).of(place(query), e), e);
        } catch (QueryException e) {
            throw new UsageException(
                    "%s is not SPARQL: %s".formatted(place(query), e.getMessage()), e);
        }
    }

    private static UsageException tooDeep(NamedQuery query, Throwable cause) {
        return new UsageException(
                "%s is nested too deeply. Use fewer brackets.".formatted(place(query)), cause);
    }

    private static String place(NamedQuery query) {
        return query.file().isEmpty() ? query.title() : query.file();
    }
}

package org.claimgraph.claims.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.claimgraph.claims.names.DefaultPrefixes;
import org.claimgraph.claims.plan.QueryPlan;
import org.claimgraph.failure.UsageException;

/** Parses the text of a query and puts values into it. */
final class QueryText {

    /**
     * How Jena's parser names a token that is not allowed where it is: its kind, its text in double
     * quotes with a blank, and its place. (The exception's own place is that of the token before.)
     */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "Encountered \" (?:<\\w+>|\"[^\"]*\") \"(?<token>.*) \"\""
                            + " at line (?<line>[0-9]+), column (?<column>[0-9]+)\\.");

    /** How Jena's parser begins what it says of anything else. */
    private static final Pattern PLACE = Pattern.compile("^Line:? [0-9]+, column:? [0-9]+: ");

    private QueryText() {}

    /**
     * Returns the query with these values in place of the variables of its parameters, wherever
     * these occur: in patterns, subqueries, filters and what is returned.
     *
     * @throws UsageException when the text is not SPARQL
     */
    static Query parse(NamedQuery query, Map<String, Node> values) {
        Query parsed = parse(query);
        if (parsed.getQueryPattern() == null) {
            parsed.setQueryPattern(new ElementGroup());
        }
        Map<Var, Node> variables = new HashMap<>();
        values.forEach((name, value) -> variables.put(query.parameter(name).variable(), value));
        Set<Var> parameters =
                query.parameters().stream().map(Parameter::variable).collect(Collectors.toSet());
        try {
            return QueryPlan.withValues(parsed, parameters, variables);
        } catch (QueryScopeException e) {
            throw new UsageException(
                    "%s gives a parameter a value of its own: %s. Give the variable another name."
                            .formatted(query.title(), e.getMessage()),
                    e);
        }
    }

    private static Query parse(NamedQuery query) {
        Query empty = new Query();
        if (query.file().isEmpty()) {
            empty.setPrefixMapping(DefaultPrefixes.mapping());
        }
        try {
            return QueryFactory.parse(empty, query.text(), null, Syntax.defaultQuerySyntax);
        } catch (QueryParseException e) {
            throw new UsageException(explain(query, e), e);
        } catch (QueryException e) {
            throw new UsageException(
                    "%s is not SPARQL: %s".formatted(place(query), e.getMessage()), e);
        }
    }

    /** Returns where parsing stopped, without the list of everything allowed there. */
    private static String explain(NamedQuery query, QueryParseException problem) {
        String message = String.valueOf(problem.getMessage());
        String line = message.lines().findFirst().orElse("");
        Matcher token = TOKEN.matcher(line);
        return token.matches()
                ? "%s is not SPARQL at line %s, column %s: \"%s\" is not allowed there."
                        .formatted(
                                place(query),
                                token.group("line"),
                                token.group("column"),
                                token.group("token"))
                : "%s is not SPARQL at line %d, column %d: %s."
                        .formatted(
                                place(query),
                                problem.getLine(),
                                problem.getColumn(),
                                PLACE.matcher(line).replaceFirst(""));
    }

    private static String place(NamedQuery query) {
        return query.file().isEmpty() ? query.title() : query.file();
    }
}

package org.claimgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.claims.query.NamedQuery;
import org.claimgraph.claims.query.Parameter;
import org.claimgraph.claims.query.QueryRun;
import org.claimgraph.failure.UsageException;
import org.claimgraph.problem.Problems;

/**
 * Any text as a query file and as the value of its parameters: a bad header is a problem, a bad
 * query or value is said to who asked, and a value never becomes a piece of the query.
 */
final class AnyQuery {

    static final List<String> WORDS =
            List.of(
                    "#+ ",
                    "summary: ",
                    "parameters:",
                    "\n",
                    "  - ",
                    "name: ",
                    "kind: ",
                    "date",
                    "actor",
                    "text",
                    "number",
                    "iri",
                    "required: true",
                    "tags: [",
                    "]",
                    "{",
                    "}",
                    "SELECT",
                    "?_x",
                    "WHERE",
                    "FILTER",
                    "PREFIX a: <http://x.org/>",
                    "\"",
                    "'",
                    "&a",
                    "*a",
                    "!!",
                    "|",
                    ">",
                    ": ",
                    "\t",
                    "?x ?y ?z",
                    ".",
                    "#",
                    "\\",
                    "<",
                    Target.BETWEEN);

    private static final DatasetGraph NOTHING = DatasetGraphFactory.create();

    private AnyQuery() {}

    static void hold(String input) {
        Problems problems = Problems.strict();
        NamedQuery query = NamedQuery.parse("01-any.rq", Target.part(input, 0), problems);
        assertThat(query == null).isEqualTo(problems.hasErrors());
        if (query != null) {
            prepare(query, values(query, Target.part(input, 1)));
        }
        prepare(NamedQuery.typed(Target.part(input, 1)), Map.of());
    }

    private static Map<String, String> values(NamedQuery query, String value) {
        Map<String, String> values = new TreeMap<>();
        for (Parameter parameter : query.parameters()) {
            values.put(parameter.name(), value);
        }
        return values;
    }

    private static void prepare(NamedQuery query, Map<String, String> values) {
        try {
            QueryRun run = QueryRun.of(query, values, NOTHING);
            assertThat(values.keySet()).containsAll(run.values().keySet());
        } catch (UsageException saidInWords) {
            assertThat(saidInWords.getMessage()).isNotBlank();
        }
    }
}

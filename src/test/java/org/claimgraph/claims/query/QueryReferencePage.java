package org.claimgraph.claims.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.claims.build.ExampleGraph;

/** Makes the reference of the bundled queries from their headers, with an answer to each. */
final class QueryReferencePage {

    private static final String BEGINNING =
            """
            # Queries

            The questions that come with ClaimGraph, one file each in `queries/`, with an answer from the bundled data or, where these have none, from an example. This page is made from the headers of
            those files by a test; change the files and not the page.

            Ask with `claimgraph query NAME -p parameter=value`. A value is an id, a label, any spelling that the graph knows, or an IRI; a date is a day, month or
            year. No value is applied that you did not type: what is not marked as needed may be left out, and the last line of an answer names all filters.
            Answers are shown as in a window of 110 columns; of long ones only the beginning.

            A window of time, `from` and `to`, shows three kinds of rows in this order: those that lie **within** it; those that **possibly** do, because their
            time is vague or has one end; and those that are **undated**, or have no date that says anything of these days. What counts is the time of the claim,
            narrowed by the time of its event. `--dates certain` shows the first kind, `possible` the first two, `all` all three; without it, `possible`.

            A file begins with a header in the style of grlc: `summary`, `description`, `tags`, `parameters` and `example`. A parameter says whether it is
            `required`, what it is (`actor`, `location`, `event`, `entity`, `relation`, `unit`, `document`, `claim`, `date`, `number`, `text`, or `choice` with its
            words, such as `choice stance|agent`), and what it is for. `example` has values that show the query at work; they are never applied, and `defaults`
            are refused.
            """;
    private static final int WIDTH = 110;
    private static final int LINES_SHOWN = 24;

    /** The examples that are asked, in this order, what the bundled data cannot answer. */
    private static final List<ExampleGraph> EXAMPLES =
            List.of(ExampleGraph.of("dam-break"), ExampleGraph.of("incident-sheet"));

    private final DatasetGraph graph;
    private final StringBuilder page = new StringBuilder(BEGINNING);

    private QueryReferencePage(DatasetGraph graph) {
        this.graph = graph;
    }

    /** Returns the page, with answers from this graph. */
    static String of(Collection<NamedQuery> queries, DatasetGraph graph) {
        QueryReferencePage reference = new QueryReferencePage(graph);
        queries.forEach(reference::add);
        return reference.page.toString();
    }

    private void add(NamedQuery query) {
        page.append("\n## ").append(query.name()).append("\n\n");
        page.append("**").append(query.summary()).append("**\n\n");
        page.append(query.description().strip()).append("\n\n");
        addParameters(query.parameters());
        String answer = answer(query.example(), query, graph);
        if (answer.startsWith("no rows") && addAnswerOfExample(query)) {
            return;
        }
        page.append("```console\n$ ").append(query.example()).append('\n');
        page.append(shortened(answer)).append("```\n");
    }

    /** Adds the answer of the first example that has one; returns whether there is any. */
    private boolean addAnswerOfExample(NamedQuery query) {
        for (ExampleGraph example : EXAMPLES) {
            for (String question : example.questions()) {
                if (!CommandLine.parse(question).query().equals(query.name())) {
                    continue;
                }
                String answer = answer(question, query, example.dataset());
                if (!answer.startsWith("no rows")) {
                    String asked =
                            question.replaceFirst(
                                    "^claimgraph", "claimgraph -C docs/examples/" + example.name());
                    page.append("```console\n$ ").append(asked).append('\n');
                    page.append(shortened(answer)).append("```\n");
                    return true;
                }
            }
        }
        return false;
    }

    private void addParameters(List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        page.append("| parameter | is | says |\n|---|---|---|\n");
        for (Parameter parameter : parameters) {
            String needed = parameter.required() ? ", needed" : "";
            page.append(
                    "| `%s` | %s%s | %s |\n"
                            .formatted(
                                    parameter.name(),
                                    parameter.kindWords(),
                                    needed,
                                    parameter.words()));
        }
        page.append('\n');
    }

    private static String answer(String command, NamedQuery query, DatasetGraph graph) {
        Map<String, String> values = CommandLine.parse(command).values();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRun.of(query, values, graph).write(ResultFormat.TABLE, WIDTH, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns an answer without what is too much of it: its last line, which counts, stays. */
    private static String shortened(String answer) {
        List<String> lines = new ArrayList<>(answer.lines().toList());
        if (lines.size() > LINES_SHOWN) {
            lines.subList(wholeRows(lines), lines.size() - 1).clear();
            lines.add(lines.size() - 1, "…");
        }
        return String.join("\n", lines) + "\n";
    }

    /** Returns how many lines to keep: up to an empty line, which follows a row that wraps. */
    private static int wholeRows(List<String> lines) {
        int end = LINES_SHOWN;
        while (end > LINES_SHOWN / 2 && !lines.get(end - 1).isEmpty()) {
            end--;
        }
        return end > LINES_SHOWN / 2 ? end : LINES_SHOWN;
    }
}

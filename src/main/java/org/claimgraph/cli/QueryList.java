package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.claims.query.Examples;
import org.claimgraph.claims.query.NamedQuery;
import org.claimgraph.claims.query.Parameter;
import org.claimgraph.problem.Printable;

/** Prints the questions, one on each line, with their parameters. */
final class QueryList {

    private final List<NamedQuery> queries;
    private final Examples examples;
    private final Palette palette;

    QueryList(List<NamedQuery> queries, Examples examples, Palette palette) {
        this.queries = queries;
        this.examples = examples;
        this.palette = palette;
    }

    void print(PrintWriter out) {
        int width = queries.stream().mapToInt(query -> query.name().length()).max().orElse(0);
        for (NamedQuery query : queries) {
            String name = String.format("%-" + width + "s", query.name());
            out.println(palette.strong(name) + "  " + Printable.of(query.summary()));
            if (!query.parameters().isEmpty()) {
                out.println(" ".repeat(width + 2) + palette.faint(parameters(query)));
            }
        }
        out.println();
        out.println("Ask one with: claimgraph query NAME -p parameter=value");
    }

    private String parameters(NamedQuery query) {
        return query.parameters().stream()
                .map(this::words)
                .collect(Collectors.joining(", ", "-p ", ""));
    }

    /** Required parameters show a value that the graph has. */
    private String words(Parameter parameter) {
        return parameter.required()
                ? parameter.name()
                        + examples.of(parameter)
                                .map(value -> " (needed, such as " + value + ")")
                                .orElse(" (needed)")
                : parameter.name();
    }
}

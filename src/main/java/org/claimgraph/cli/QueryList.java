package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.claims.query.NamedQuery;
import org.claimgraph.claims.query.Parameter;

/** Prints the questions, one on each line, with their parameters. */
final class QueryList {

    private final List<NamedQuery> queries;
    private final Palette palette;

    QueryList(List<NamedQuery> queries, Palette palette) {
        this.queries = queries;
        this.palette = palette;
    }

    void print(PrintWriter out) {
        int width = queries.stream().mapToInt(query -> query.name().length()).max().orElse(0);
        for (NamedQuery query : queries) {
            String name = String.format("%-" + width + "s", query.name());
            out.println(palette.strong(name) + "  " + query.summary());
            if (!query.parameters().isEmpty()) {
                out.println(" ".repeat(width + 2) + palette.faint(parameters(query)));
            }
        }
        out.println();
        out.println("Ask one with: claimgraph query NAME -p parameter=value");
    }

    private static String parameters(NamedQuery query) {
        return query.parameters().stream()
                .map(parameter -> parameter.name() + preset(parameter))
                .collect(Collectors.joining(", ", "-p ", ""));
    }

    private static String preset(Parameter parameter) {
        return parameter.preset() == null ? "" : " (" + parameter.preset() + ")";
    }
}

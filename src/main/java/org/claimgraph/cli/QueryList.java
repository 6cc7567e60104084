package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.claimgraph.claims.query.Examples;
import org.claimgraph.claims.query.NamedQuery;
import org.claimgraph.claims.query.Parameter;
import org.claimgraph.problem.Printable;
import org.claimgraph.text.TextWrap;

/** Prints the questions, one on each line, with their parameters. */
final class QueryList {

    private static final String GAP = "  ";

    /** A summary gets at least this, however narrow the terminal. */
    private static final int MIN_WIDTH = 20;

    private final List<NamedQuery> queries;
    private final Examples examples;
    private final String program;
    private final Palette palette;

    /**
     * Makes a list.
     *
     * @param program how the command line for this project begins
     */
    QueryList(List<NamedQuery> queries, Examples examples, String program, Palette palette) {
        this.queries = queries;
        this.examples = examples;
        this.program = program;
        this.palette = palette;
    }

    void print(PrintWriter out) {
        int width = queries.stream().mapToInt(query -> query.name().length()).max().orElse(0);
        for (NamedQuery query : queries) {
            String name = String.format("%-" + width + "s", query.name());
            String before = palette.strong(name) + GAP;
            for (String line : lines(Printable.of(query.summary()), width)) {
                out.println(before + line);
                before = " ".repeat(width) + GAP;
            }
            if (!query.parameters().isEmpty()) {
                for (String line : lines(parameters(query), width)) {
                    out.println(before + palette.faint(line));
                }
            }
        }
        out.println();
        out.println("Ask one with: " + program + " query NAME -p parameter=value");
    }

    private static List<String> lines(String text, int names) {
        int left = Terminal.width() - names - GAP.length();
        return TextWrap.lines(text, Math.max(MIN_WIDTH, left));
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

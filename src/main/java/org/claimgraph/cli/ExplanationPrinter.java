package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.claims.explain.ExplanationView;
import org.claimgraph.claims.query.TextTable;
import org.claimgraph.text.DisplayWidth;
import org.claimgraph.text.TextWrap;

/** Prints explanations: a table of properties, values and cells, or what a rule says. */
final class ExplanationPrinter {

    private static final List<String> HEADER = List.of("property", "value", "cell", "text");
    private static final String INDENT = "    ";
    private static final int GAP = 2;

    /** A text gets at least this, however narrow the terminal. */
    private static final int MIN_WIDTH = 10;

    private final PrintWriter out;
    private final int width = Terminal.width();

    ExplanationPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(ExplanationView view) {
        if (view instanceof ExplanationView.OfNode node) {
            print(node);
        } else if (view instanceof ExplanationView.OfFinding finding) {
            print(finding);
        } else if (view instanceof ExplanationView.OfCell cell) {
            out.println(cell.cell());
            wrap(cell.text().isEmpty() ? "(empty)" : cell.text());
            print(cell.nodes());
        } else if (view instanceof ExplanationView.OfRow row) {
            out.println(row.row());
            print(row.nodes());
        }
    }

    private void print(List<ExplanationView.OfNode> nodes) {
        for (ExplanationView.OfNode node : nodes) {
            out.println();
            print(node);
        }
    }

    private void print(ExplanationView.OfNode node) {
        out.println(node.name());
        if (!node.label().isEmpty()) {
            wrap(node.label());
        }
        out.println();
        List<List<String>> rows =
                node.lines().stream()
                        .map(
                                line ->
                                        List.of(
                                                line.property(),
                                                line.value(),
                                                line.place(),
                                                line.text()))
                        .toList();
        if (TextTable.fits(HEADER, rows, width)) {
            TextTable.write(HEADER, rows, width, out);
        } else {
            printBelowEachOther(node.lines());
        }
        if (!node.found().isEmpty()) {
            out.println();
            List<List<String>> found =
                    node.found().stream()
                            .map(finding -> List.of(finding.rule(), finding.says(), finding.name()))
                            .toList();
            TextTable.write(List.of("found by", "says", "finding"), found, width, out);
        }
    }

    /** Prints each value in a line of its own, and the cells that it comes from below it. */
    private void printBelowEachOther(List<ExplanationView.Line> lines) {
        int properties = width(lines.stream().map(ExplanationView.Line::property));
        int places = width(lines.stream().map(ExplanationView.Line::place));
        for (ExplanationView.Line line : lines) {
            if (!line.property().isEmpty()) {
                print("", line.property(), properties, line.value());
            }
            print(INDENT, line.place(), places, line.text());
        }
    }

    private void wrap(String text) {
        TextWrap.lines(text, width).forEach(out::println);
    }

    private static int width(Stream<String> texts) {
        return texts.mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private void print(String indent, String name, int names, String text) {
        int start = indent.length() + names + GAP;
        String before = indent + name;
        for (String line : TextWrap.lines(text, Math.max(MIN_WIDTH, width - start))) {
            String gap = " ".repeat(start - DisplayWidth.of(before));
            out.println((before + gap + line).stripTrailing());
            before = "";
        }
    }

    private void print(ExplanationView.OfFinding finding) {
        out.println(finding.name());
        wrap(finding.sentence());
        out.println();
        wrap("Found by " + finding.rule() + ". " + finding.definition());
        out.println();
        List<List<String>> parts =
                finding.parts().stream()
                        .map(part -> List.of(part.property(), part.value()))
                        .toList();
        TextTable.write(List.of("property", "value"), parts, width, out);
        out.println();
        List<List<String>> claims =
                finding.claims().stream()
                        .map(claim -> List.of(claim.name(), claim.rows(), claim.says()))
                        .toList();
        TextTable.write(List.of("claim", "row", "says"), claims, width, out);
    }
}

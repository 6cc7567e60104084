package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import org.claimgraph.claims.explain.ExplanationView;
import org.claimgraph.claims.query.TextTable;

/** Prints explanations: a table of properties, values and cells, or what a rule says. */
final class ExplanationPrinter {

    private final PrintWriter out;
    private final int width = Terminal.isOut() ? Terminal.width() : 0;

    ExplanationPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(ExplanationView view) {
        if (view instanceof ExplanationView.OfNode node) {
            print(node);
        } else if (view instanceof ExplanationView.OfFinding finding) {
            print(finding);
        } else if (view instanceof ExplanationView.OfRow row) {
            out.println(row.row());
            for (ExplanationView.OfNode node : row.nodes()) {
                out.println();
                print(node);
            }
        }
    }

    private void print(ExplanationView.OfNode node) {
        out.println(node.name());
        if (!node.label().isEmpty()) {
            out.println(node.label());
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
        TextTable.write(List.of("property", "value", "cell", "text"), rows, width, out);
    }

    private void print(ExplanationView.OfFinding finding) {
        out.println(finding.name());
        out.println(finding.sentence());
        out.println();
        out.println("Found by " + finding.rule() + ". " + finding.definition());
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

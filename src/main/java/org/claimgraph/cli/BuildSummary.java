package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claims.build.BuildReport;
import org.claimgraph.claims.build.DocumentCount;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;

/**
 * Tells in at most a screen what came in, what came out, where sources disagree, and where to go
 * on.
 */
final class BuildSummary {

    private static final int DOCUMENTS_SHOWN = 10;

    private final BuildReport report;
    private final Palette palette;
    private final String program;
    private final PrintWriter out;

    BuildSummary(BuildReport report, ClaimGraphCommand command, PrintWriter out) {
        this.report = report;
        this.palette = command.palette();
        this.program = command.again();
        this.out = out;
    }

    /** Prints it. */
    void print(Path store) {
        out.printf(
                "%s from %,d rows in %,d tables, in %s%n",
                palette.strong(String.format("%,d triples", report.triples())),
                report.rows(),
                report.tables().size(),
                store);
        out.println();
        printDocuments();
        out.println();
        printDisagreements();
        printAgreements();
        out.println();
        out.println(palette.strong("Next"));
        String conflicts = program + " query disagreements";
        String all = program + " query";
        out.println("  " + conflicts + "    who contradicts whom, and on what");
        out.println(
                "  "
                        + all
                        + " ".repeat(conflicts.length() - all.length())
                        + "    all questions you can ask");
    }

    private void printDocuments() {
        List<DocumentCount> documents = report.documents();
        out.println(palette.strong(String.format("%,d claims", report.claims())));
        for (DocumentCount document :
                documents.subList(0, Math.min(DOCUMENTS_SHOWN, documents.size()))) {
            out.printf("  %,6d  %s  %s%n", document.claims(), document.id(), document.publisher());
        }
        if (documents.size() > DOCUMENTS_SHOWN) {
            out.printf("          and %,d more documents%n", documents.size() - DOCUMENTS_SHOWN);
        }
    }

    private void printDisagreements() {
        List<Finding> conflicts = report.findings(Kind.CONFLICT);
        out.println(palette.strong(count(conflicts.size(), "disagreement")));
        Map<Dimension, List<Finding>> byDimension = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            List<Finding> some =
                    conflicts.stream().filter(finding -> finding.dimension() == dimension).toList();
            if (!some.isEmpty()) {
                byDimension.put(dimension, some);
            }
        }
        byDimension.forEach(
                (dimension, some) ->
                        out.printf(
                                "  %,6d  on %-6s  %s%n",
                                some.size(),
                                dimension.slug(),
                                shortened("such as: " + some.get(some.size() - 1).matter())));
    }

    /** A pipe or a file has no width. */
    private static String shortened(String text) {
        if (!Terminal.isOut()) {
            return text;
        }
        int width = Terminal.width() - 20;
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    private void printAgreements() {
        long agreed = stance(Kind.CORROBORATION);
        long across = stance(Kind.CORROBORATION_ACROSS_SIDES);
        out.printf(
                "%s by independent voices, %,d of them across opposed sides%n",
                palette.strong(count(agreed, "matter") + " corroborated"), across);
        out.printf(
                "%s by those who were asked or concerned%n",
                palette.strong(
                        count(report.findings(Kind.UNCONFIRMED).size(), "time")
                                + " not confirmed"));
    }

    private long stance(Kind kind) {
        return report.findings(kind).stream()
                .filter(finding -> finding.dimension() == Dimension.STANCE)
                .count();
    }

    private static String count(long number, String thing) {
        return String.format("%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}

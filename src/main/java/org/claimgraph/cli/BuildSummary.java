package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.claims.build.BuildReport;
import org.claimgraph.claims.build.BuildReport.OnDimension;
import org.claimgraph.claims.build.DocumentCount;
import org.claimgraph.problem.Printable;

/**
 * Summarises a build on at most one screen: what came in, what came out, where sources disagree,
 * and what to do next.
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
                Printable.of(store.toString()));
        out.println();
        printDocuments();
        out.println();
        printDifferences();
        printAgreements();
        out.println();
        out.println(palette.strong("Next"));
        if (report.claims() == 0) {
            out.println("  " + InitCommand.FILL_IN + " in mappings/, then");
            out.println("  " + program + " check");
            return;
        }
        printNext(program, "disagreements", "who contradicts whom, and on what");
        if (!report.tensions().isEmpty()) {
            printNext(program, "tensions", "what tellings say differently");
        }
        printNext(program, "", "all questions you can ask");
    }

    private void printNext(String program, String query, String words) {
        out.printf("  %s query %-13s    %s%n", program, query, words);
    }

    private void printDocuments() {
        List<DocumentCount> documents = report.documents();
        out.println(palette.strong(String.format("%,d claims", report.claims())));
        for (DocumentCount document :
                documents.subList(0, Math.min(DOCUMENTS_SHOWN, documents.size()))) {
            out.printf(
                    "  %,6d  %s  %s%n",
                    document.claims(), document.id(), Printable.of(document.publisher()));
        }
        if (documents.size() > DOCUMENTS_SHOWN) {
            out.printf("          and %,d more documents%n", documents.size() - DOCUMENTS_SHOWN);
        }
    }

    private void printDifferences() {
        print(report.disagreements(), "disagreement");
        print(report.tensions(), "tension");
    }

    private void print(List<OnDimension> byDimension, String thing) {
        int all = byDimension.stream().mapToInt(OnDimension::count).sum();
        int width =
                byDimension.stream().mapToInt(some -> some.dimension().length()).max().orElse(0);
        out.println(palette.strong(count(all, thing)));
        for (OnDimension some : byDimension) {
            String dimension = some.dimension() + " ".repeat(width - some.dimension().length());
            out.printf(
                    "  %,6d  on %s  %s%n",
                    some.count(), dimension, shortened("such as: " + some.example()));
        }
    }

    /** A pipe or a file has no width. */
    private static String shortened(String text) {
        if (!Terminal.isOut()) {
            return text;
        }
        int width = Terminal.width() - 24;
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    private void printAgreements() {
        out.printf(
                "%s by independent voices, %,d of them across opposed sides%n",
                palette.strong(count(report.corroborated(), "matter") + " corroborated"),
                report.corroboratedAcrossSides());
        out.printf(
                "%s by those who were asked or concerned%n",
                palette.strong(count(report.unconfirmed(), "matter") + " not confirmed"));
    }

    private static String count(long number, String thing) {
        return String.format("%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}

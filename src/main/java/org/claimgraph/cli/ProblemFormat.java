package org.claimgraph.cli;

import java.io.PrintWriter;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.report.FileUris;
import org.claimgraph.problem.report.ProblemReport;
import org.claimgraph.problem.report.ReportFormat;
import picocli.CommandLine.Option;

/** The option for the format of problems. */
final class ProblemFormat {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "How problems are written: text, json (one object on each line) or sarif (default: text).")
    private ReportFormat format;

    /** Returns whether problems are written as text for people; other output may then follow. */
    boolean isText() {
        return format == ReportFormat.TEXT;
    }

    /** Writes all kept problems, how many more there are, and for programs the rows read. */
    void write(Problems problems, long rows, FileUris files, PrintWriter out, Palette palette) {
        new ProblemReport(format, files, Version.number(), palette).write(problems, rows, out);
    }
}

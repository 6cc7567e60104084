package org.claimgraph.cli;

import java.io.PrintWriter;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.report.FileUris;
import org.claimgraph.problem.report.ProblemReport;
import org.claimgraph.problem.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for the format of problems. */
final class ProblemFormat {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "How problems are written: text, json (one object on each line) or sarif (default: text).")
    private ReportFormat format;

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            converter = Most.class,
            description =
                    "How many problems of one code in one column are written, or all (default: 10 in"
                            + " text, else all).")
    private @Nullable Integer most;

    @Option(
            names = "--verbose",
            description = "In text, also name the property of the metadata that a value breaks.")
    private boolean isVerbose;

    /** What is kept of a kind: more would fill the memory without being read. */
    private static final int ALL = 100_000;

    /** Reads a number above 0, or {@code all}. */
    static final class Most implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (text.equals("all")) {
                return ALL;
            }
            if (!text.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not a number above 0. Write one, or all.");
            }
            return Integer.valueOf(text);
        }
    }

    /** Returns an empty collection like this one that keeps as many problems as are written. */
    Problems keeping(Problems problems) {
        int byDefault = isText() ? Problems.EXAMPLES : ALL;
        return problems.keeping(most == null ? byDefault : most);
    }

    /** Returns whether a person reads the problems, who may be shown more than them. */
    boolean isText() {
        return format == ReportFormat.TEXT;
    }

    /** Writes all kept problems, how many more there are, and for programs the rows read. */
    void write(Problems problems, long rows, FileUris files, PrintWriter out, Palette palette) {
        ProblemReport report = new ProblemReport(format, files, Version.number(), palette);
        if (isVerbose) {
            report.writeWithRules(problems, rows, out);
        } else {
            report.write(problems, rows, out);
        }
    }
}

package org.claimgraph.problem.report;

import java.io.PrintWriter;
import org.claimgraph.problem.Problems;

/**
 * Writes problems for people and programs.
 *
 * @param format who reads them
 * @param files where the files are that they name
 * @param version the version of the program that found them
 * @param style how words stand out in text
 */
public record ProblemReport(ReportFormat format, FileUris files, String version, Style style) {

    /**
     * Writes problems as {@link #write} does; in text with the rules of the metadata that they
     * break, which the other formats always have.
     *
     * @param rows how many rows were read, for programs
     */
    public void writeWithRules(Problems problems, long rows, PrintWriter out) {
        switch (format) {
            case TEXT -> ProblemText.printWithRules(problems, out, style);
            case JSON, SARIF -> write(problems, rows, out);
        }
    }

    /**
     * Writes all kept problems, and how many more there are.
     *
     * @param rows how many rows were read, for programs
     */
    public void write(Problems problems, long rows, PrintWriter out) {
        switch (format) {
            case TEXT -> ProblemText.print(problems, out, style);
            case JSON -> ProblemJson.write(problems, rows, out);
            case SARIF -> new ProblemSarif(files, version).write(problems, rows, out);
        }
    }
}

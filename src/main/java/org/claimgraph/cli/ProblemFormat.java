package org.claimgraph.cli;

import java.io.PrintWriter;
import org.claimgraph.problem.Problems;
import picocli.CommandLine.Option;

/** The option that says how problems are written, for the commands that look for them. */
final class ProblemFormat {

    /** What reads the problems. */
    enum Reader {
        TEXT,
        JSON,
        SARIF
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "How problems are written: text, json (one object on each line) or sarif (default: text).")
    private Reader format;

    /** Returns whether a person reads the problems, who may be told more than them. */
    boolean isText() {
        return format == Reader.TEXT;
    }

    /** Writes all kept problems, and how many more there are. */
    void write(Problems problems, FileUris files, PrintWriter out, Palette palette) {
        switch (format) {
            case TEXT -> ProblemPrinter.print(problems, out, palette);
            case JSON -> ProblemJson.write(problems, out);
            case SARIF -> new ProblemSarif(files).write(problems, out);
        }
    }
}

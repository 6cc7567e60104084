package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimgraph.failure.UsageException;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.report.ProblemHelp;
import org.claimgraph.text.Nearest;
import org.claimgraph.text.TextWrap;

/** Prints what the reference says about the code of a problem. */
final class ProblemPrinter {

    private final PrintWriter out;
    private final int width = Terminal.width();

    ProblemPrinter(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints the section of a code.
     *
     * @throws UsageException when there is no such code
     */
    void print(String code) {
        ProblemHelp help = ProblemHelp.of(code);
        if (help == null) {
            String hint =
                    Nearest.hint(code, Stream.of(ProblemCode.values()).map(Enum::name).toList())
                            .orElse("docs/reference/problems.md lists all.");
            throw new UsageException("No problem has the code " + code + ". " + hint);
        }
        out.println(code.toUpperCase(Locale.ROOT));
        boolean isExample = false;
        for (String block : help.markdown().split("\n\n", -1)) {
            out.println();
            if (block.startsWith("```") || isExample) {
                isExample = !block.endsWith("```");
                block.lines()
                        .filter(line -> !line.startsWith("```"))
                        .forEach(line -> out.println("    " + line));
            } else {
                String plain = block.replace("**", "").replace("`", "").replace('\n', ' ');
                TextWrap.lines(plain, width).forEach(out::println);
            }
        }
    }
}

package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.claimgraph.csvw.convert.CsvwTask;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Severity;
import org.claimgraph.problem.report.RowAccount;
import org.claimgraph.run.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Validate any tables by CSV on the Web.",
        footer = {
            "",
            "Examples:",
            "  claimgraph validate table.csv",
            "  claimgraph validate csv-metadata.json",
            "  claimgraph validate csv-metadata.json --format sarif > problems.sarif",
            "  claimgraph validate https://example.org/t.csv \\",
            "      --map https://example.org/=folder"
        })
@RunsLong(RunsLong.Work.STREAMING)
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Mixin private CsvwSource source;

    @Mixin private ProblemFormat format;

    @Override
    public Integer call() {
        Problems problems = format.keeping(CsvwTask.validationProblems());
        CsvwTask task = source.task();
        ProgressLine line = ProgressLine.of(parent, spec.commandLine().getErr());
        try (line) {
            task.validate(line.run(problems, source.withCells(Memory.defaults())));
        }
        PrintWriter out = spec.commandLine().getOut();
        long rows = line.rows();
        format.write(problems, rows, task::uri, out, parent.palette());
        if (problems.hasErrors()) {
            if (format.isText()) {
                RowAccount.print(rows, problems, out);
            }
            return ExitCode.PROBLEMS;
        }
        if (format.isText() && !parent.isQuiet()) {
            out.println(verdict(problems.count(Severity.WARNING)) + " " + RowAccount.read(rows));
            RowAccount.printInCells(problems, out);
        }
        return ExitCode.FINE;
    }

    private static String verdict(long warnings) {
        if (warnings == 0) {
            return "Valid.";
        }
        return warnings == 1
                ? "Valid, with 1 warning."
                : "Valid, with %,d warnings.".formatted(warnings);
    }
}

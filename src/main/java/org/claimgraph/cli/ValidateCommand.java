package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.build.CsvwTask;
import org.claimgraph.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Validate anybody's tables as CSV on the Web says.",
        footer = {
            "",
            "Examples:",
            "  claimgraph validate table.csv",
            "  claimgraph validate csv-metadata.json",
            "  claimgraph validate https://example.org/t.csv --map https://example.org/=folder"
        })
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Mixin private CsvwSource source;

    @Override
    public Integer call() {
        Problems problems = CsvwTask.validationProblems();
        source.task().validate(problems);
        ProblemPrinter.print(problems, spec.commandLine().getOut(), parent.palette());
        if (problems.hasErrors()) {
            return ExitCode.PROBLEMS;
        }
        if (!parent.isQuiet()) {
            spec.commandLine().getOut().println("Valid.");
        }
        return ExitCode.FINE;
    }
}

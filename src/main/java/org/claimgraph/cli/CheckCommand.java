package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.claimgraph.claims.build.BuildReport;
import org.claimgraph.claims.build.ProjectCheck;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Severity;
import org.claimgraph.problem.report.RowAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check tables, keys, vocabulary and shapes, and build nothing.",
        footer = {
            "",
            "Examples:",
            "  claimgraph check",
            "  claimgraph check --fail-on warning",
            "  claimgraph check --format sarif > problems.sarif"
        })
final class CheckCommand implements Callable<Integer> {

    /** From which severity on the check fails. */
    enum FailOn {
        ERROR,
        WARNING
    }

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Mixin private ProblemFormat format;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description =
                    "The lowest severity that makes the command fail: error or warning (default: error).")
    private FailOn failOn;

    @Override
    public Integer call() {
        Project project = parent.project();
        Problems problems = format.keeping(Problems.strict());
        ProgressLine line = ProgressLine.of(parent, spec.commandLine().getErr());
        BuildReport report;
        try (line) {
            report = ProjectCheck.check(project, line.run(problems));
        }
        long rows = line.rows();
        PrintWriter out = spec.commandLine().getOut();
        format.write(problems, rows, project::uri, out, parent.palette());
        if (problems.hasErrors() && format.isText()) {
            RowAccount.print(rows, problems, out);
        }
        if (report != null && format.isText() && !problems.hasErrors() && !parent.isQuiet()) {
            out.printf(
                    "%,d rows in %,d tables can be built.%n",
                    report.rows(), report.tables().size());
            if (report.claims() == 0) {
                out.println("There are no claims yet: " + InitCommand.FILL_IN + " in mappings/.");
            }
            RowAccount.printInCells(problems, out);
        }
        boolean failed =
                problems.hasErrors()
                        || (failOn == FailOn.WARNING && problems.count(Severity.WARNING) > 0);
        return failed ? ExitCode.PROBLEMS : ExitCode.FINE;
    }
}

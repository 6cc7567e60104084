package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.claimgraph.claims.build.BuildReport;
import org.claimgraph.claims.build.GraphBuild;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.report.ProblemText;
import org.claimgraph.problem.report.RowAccount;
import org.claimgraph.store.Loader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description =
                "Make the graph from the tables: check, extract, derive and load, all or nothing.",
        footer = {
            "",
            "When a cell has a problem, the build names it and leaves the store as it was.",
            "",
            "Examples:",
            "  claimgraph build",
            "  claimgraph -C my-project build",
            "  claimgraph build --memory 2g"
        })
@RunsLong
final class BuildCommand implements Callable<Integer> {

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Option(
            names = "--loader",
            paramLabel = "LOADER",
            defaultValue = "bulk",
            description =
                    "How triples are loaded: bulk sorts them first, and is faster; tdb2 inserts them one by one (default: bulk).")
    private Loader loader;

    @Mixin private MemorySize memory;

    @Override
    public Integer call() {
        Project project = parent.project();
        Problems problems = Problems.strict();
        ProgressLine line = ProgressLine.of(parent, spec.commandLine().getErr());
        BuildReport report;
        try (line) {
            report = GraphBuild.build(project, loader, line.run(problems, memory.memory()));
        }
        long rows = line.rows();
        PrintWriter err = spec.commandLine().getErr();
        ProblemText.printWithoutNotes(problems, err, parent.palette());
        if (report == null) {
            RowAccount.print(rows, problems, err);
            err.println("Nothing was built; the store is unchanged.");
            return ExitCode.PROBLEMS;
        }
        RowAccount.printInCells(problems, err);
        if (!parent.isQuiet()) {
            PrintWriter out = spec.commandLine().getOut();
            new BuildSummary(report, parent, out).print(project.shown(project.store()));
        }
        return ExitCode.FINE;
    }
}

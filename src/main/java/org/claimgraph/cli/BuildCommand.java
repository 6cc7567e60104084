package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.claimgraph.claims.build.BuildReport;
import org.claimgraph.claims.build.GraphBuild;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.report.ProblemText;
import org.claimgraph.problem.report.RowAccount;
import org.claimgraph.store.GraphStore;
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
@RunsLong(RunsLong.Work.LONG)
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
        PrintWriter err = spec.commandLine().getErr();
        GraphStore store = GraphStore.at(project.store());
        String before = generation(store);
        StopNote note = StopNote.begin(err, () -> left(store, before));
        try (line;
                note) {
            report = GraphBuild.build(project, loader, line.run(problems, memory.memory()));
        }
        long rows = line.rows();
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

    private static String generation(GraphStore store) {
        return store.isBuilt() ? store.generation() : "";
    }

    /** A build may be stopped when it has just become complete. */
    private static String left(GraphStore store, String before) {
        String now = generation(store);
        if (!now.equals(before)) {
            return "The build is complete.";
        }
        return now.isEmpty() ? "Nothing was built." : "The store is as it was.";
    }
}

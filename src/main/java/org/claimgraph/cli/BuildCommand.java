package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.claimgraph.build.BuildReport;
import org.claimgraph.build.GraphBuild;
import org.claimgraph.problem.Problems;
import org.claimgraph.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description =
                "Make the graph from the tables: check, extract, derive and load, all or nothing.",
        footer = {"", "Example:", "  claimgraph build"})
final class BuildCommand implements Callable<Integer> {

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Project project = parent.project();
        Problems problems = Problems.strict();
        BuildReport report = GraphBuild.build(project, problems);
        ProblemPrinter.print(problems, spec.commandLine().getErr(), parent.palette());
        if (report == null) {
            spec.commandLine().getErr().println("Nothing was built; the store is as it was.");
            return ExitCode.PROBLEMS;
        }
        spec.commandLine()
                .getOut()
                .println(
                        report.triples()
                                + " triples "
                                + report.tables()
                                + " "
                                + report.claims()
                                + " "
                                + report.findings().size());
        for (org.claimgraph.derive.Finding f : report.findings())
            spec.commandLine()
                    .getOut()
                    .println(f.kind() + " " + f.dimension() + " " + f.sentence());
        return ExitCode.FINE;
    }
}

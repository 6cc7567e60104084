package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.project.ProjectBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "base",
        mixinStandardHelpOptions = true,
        description = "Show or change the base of the IRIs of the project's nodes.",
        footer = {
            "",
            "The metadata in mappings/ are changed in one step. Then build again.",
            "",
            "Examples:",
            "  claimgraph base",
            "  claimgraph base https://data.example.org/border-war/"
        })
final class BaseCommand implements Callable<Integer> {

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "IRI",
            description = "The new base; ends in / or #. Without it, the base is shown.")
    private @Nullable String base;

    @Override
    public Integer call() {
        Project project = parent.project();
        PrintWriter out = spec.commandLine().getOut();
        if (base == null) {
            out.println(ProjectBase.of(project));
            return ExitCode.FINE;
        }
        String before = ProjectBase.of(project);
        int count = ProjectBase.change(project, base);
        out.println("Changed " + before + " to " + base + " in " + count + " places.");
        out.println("Next: " + parent.again() + " build");
        return ExitCode.FINE;
    }
}

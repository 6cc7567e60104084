package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.claims.draft.SheetDraft;
import org.claimgraph.claims.draft.SheetProject;
import org.claimgraph.claims.project.ProjectBase;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.failure.UsageException;
import org.claimgraph.problem.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Start a project folder.",
        footer = {
            "",
            "Examples:",
            "  claimgraph init my-project --base https://example.org/my-project/",
            "  claimgraph init tour --example    a copy of the bundled data, to explore",
            "  claimgraph init my-project --from sheet.csv    drafted from a sheet"
        })
final class InitCommand implements Callable<Integer> {

    /** What to do first in an empty project. */
    static final String FILL_IN = "fill in documents.csv, actors.csv, locations.csv and claims.csv";

    private static final String BASE = "https://example.org/my-project/";

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A new or empty folder.")
    private Path folder;

    @Option(names = "--example", description = "Copy the bundled data instead of empty tables.")
    private boolean example;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description =
                    "The base of the IRIs of your nodes; ends in / or # (default: " + BASE + ").")
    private @Nullable String base;

    @Option(
            names = "--from",
            paramLabel = "SHEET.csv",
            description =
                    "Draft the project from a table of your own, which becomes its claims.csv.")
    private @Nullable Path sheet;

    @Override
    public Integer call() {
        if (sheet != null) {
            return draft(sheet);
        }
        List<String> files =
                example ? ProjectStart.example(folder) : ProjectStart.empty(folder, base());
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "Started a project in "
                        + Printable.of(folder.toString())
                        + " with "
                        + files.stream().filter(name -> name.endsWith(".csv")).count()
                        + " tables in mappings/, and csv-metadata.json, which describes them.");
        out.println("Next: " + next());
        return ExitCode.FINE;
    }

    private int draft(Path from) {
        if (example) {
            throw new UsageException("--example and --from exclude each other. Leave one out.");
        }
        SheetDraft draft = SheetProject.start(folder, from, base());
        DraftText.print(draft, from, spec.commandLine().getOut());
        spec.commandLine()
                .getOut()
                .println("Next: claimgraph -C " + ClaimGraphCommand.quoted(folder) + " check");
        return ExitCode.FINE;
    }

    private String next() {
        String program = "claimgraph -C " + ClaimGraphCommand.quoted(folder);
        return example ? program + " build" : FILL_IN + " there, then " + program + " check";
    }

    private String base() {
        String chosen = base == null ? BASE : base;
        ProjectBase.requireBase("--base ", chosen);
        return chosen;
    }
}

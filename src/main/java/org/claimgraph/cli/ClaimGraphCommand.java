package org.claimgraph.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Printable;
import org.claimgraph.store.StoreView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The options that every command has; {@link Commands} are the commands. */
@Command(
        name = "claimgraph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Turns spreadsheets of who claimed what into a citable, queryable knowledge graph.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Start here:",
            "  claimgraph build                 make the graph from the tables in mappings/",
            "  claimgraph query                 list the questions it answers",
            "  claimgraph query disagreements   ask one",
            "",
            "Exit codes: 0 success, 1 problems in the data, 2 wrong usage,",
            "3 the environment does not allow it, 70 a bug."
        })
final class ClaimGraphCommand implements Runnable {

    /** The options that name a project and its store. */
    static final List<String> PROJECT_OPTIONS = List.of("-C", "--store");

    private final OutputStream results;

    @Spec private CommandSpec spec;

    @Option(
            names = {"-C", "--project"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = ".",
            description = "The project folder, which holds mappings/ (default: here).")
    private Path folder = Path.of(".");

    @Option(
            names = "--store",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The store (default: store in the project folder).")
    private @Nullable Path store;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            defaultValue = "auto",
            showDefaultValue = Visibility.NEVER,
            description = "Colours: auto, always or never (default: auto; NO_COLOR is honoured).")
    private ColorWhen color;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print results and problems only.")
    private boolean quiet;

    ClaimGraphCommand(OutputStream results) {
        this.results = results;
    }

    /** A call without a command is a usage error. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** Returns the project that the options name, which need not have any files. */
    Project project() {
        refuseEmpty("-C", folder);
        refuseEmpty("--store", store);
        return Project.at(folder, store);
    }

    /** An empty name, such as that of an unset variable, would mean the current folder. */
    private void refuseEmpty(String option, @Nullable Path given) {
        if (given != null && given.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), option + " is empty. Name a folder.");
        }
    }

    /**
     * Returns the beginning of a command line for the same project and store, to suggest a next
     * step.
     */
    String again() {
        String project = folder.equals(Path.of(".")) ? "" : " -C " + quoted(folder);
        return "claimgraph" + project + (store == null ? "" : " --store " + quoted(store));
    }

    /** Returns a path quoted for a shell. */
    static String quoted(Path path) {
        String text = path.toString();
        return text.matches("[A-Za-z0-9_./~+=@:,%-]+")
                ? text
                : "'" + Printable.of(text).replace("'", "'\\''") + "'";
    }

    /**
     * Returns the output for results that are written as bytes, after flushing what was printed
     * before.
     */
    OutputStream results() {
        spec.commandLine().getOut().flush();
        return results;
    }

    /**
     * Warns that the tables have changed since the build, unless the option for results only is
     * set.
     */
    void warnWhenStale(StoreView view) {
        if (!quiet && !view.status().changedTables(project().tables()).isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "The tables have changed since the store was built: run \""
                                    + again()
                                    + " build\".");
        }
    }

    /** Returns whether only results and problems are wanted. */
    boolean isQuiet() {
        return quiet;
    }

    /** Returns how text on standard error is coloured. */
    Palette palette() {
        return Palette.of(color);
    }
}

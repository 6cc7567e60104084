package org.claimgraph.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Printable;
import org.claimgraph.store.GraphStore;
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
            "3 the environment does not allow it, 70 a bug, 130 stopped by Ctrl-C."
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
            description =
                    "The project folder, which holds mappings/ (default: here, or the nearest folder above).")
    private @Nullable Path folder;

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

    private @Nullable Project found;

    ClaimGraphCommand(OutputStream results) {
        this.results = results;
    }

    /** A call without a command asks how the program is used. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Returns the project that the options name, which need not have any files. */
    Project project() {
        if (found == null) {
            refuseEmpty("-C", folder);
            refuseEmpty("--store", store);
            found = Project.at(folder == null ? nearest() : folder, store);
        }
        return found;
    }

    private Path nearest() {
        Path here = Path.of("").toAbsolutePath();
        Path nearest = Project.nearest(here);
        if (!nearest.equals(here) && !quiet) {
            spec.commandLine().getErr().println("Using the project in " + nearest + ".");
        }
        return nearest;
    }

    /**
     * Returns the store that the options name.
     *
     * @throws org.claimgraph.claims.project.ProjectException when there is neither a store nor a
     *     project to build one from
     */
    GraphStore store() {
        GraphStore named = GraphStore.at(project().store());
        if (store == null && !named.isBuilt()) {
            project().required();
        }
        return named;
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
        String project = folder == null ? "" : " -C " + quoted(folder);
        return "claimgraph" + project + (store == null ? "" : " --store " + quoted(store));
    }

    /** Returns a message in which the commands to type are for the same project and store. */
    String advice(String words) {
        return words.replaceAll(
                "\"claimgraph (?=build|verify|query|check)",
                Matcher.quoteReplacement("\"" + again() + " "));
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
     * Warns that the tables are not those of the build, unless the option for results only is set.
     * A store that is named may be another project's: nothing is advised that would replace it.
     */
    void warnWhenStale(StoreView view) {
        if (!quiet && !view.status().changedTables(project().tables()).isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            store == null
                                    ? advice(
                                            "The tables have changed since the store was built: run"
                                                    + " \"claimgraph build\".")
                                    : "The store was not built from the tables of this project as they are now.");
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

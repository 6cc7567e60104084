package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimgraph.csvw.convert.ConvertFormat;
import org.claimgraph.csvw.convert.CsvwTask;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.files.NewFile;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.report.RowAccount;
import org.claimgraph.run.Run;
import org.claimgraph.store.LoadPlan;
import org.claimgraph.store.Loader;
import org.claimgraph.store.NewDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Convert any tables to RDF or JSON by CSV on the Web.",
        footer = {
            "",
            "Problems in cells, keys and headers are warnings here;",
            "\"validate\" makes them errors.",
            "",
            "Examples:",
            "  claimgraph convert table.csv",
            "  claimgraph convert csv-metadata.json --mode minimal -o graph.ttl",
            "  claimgraph convert csv-metadata.json --tdb graph --memory 2g",
            "  claimgraph convert https://example.org/t.csv \\",
            "      --map https://example.org/=folder --to json"
        })
@RunsLong(RunsLong.Work.STREAMING)
final class ConvertCommand implements Callable<Integer> {

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Mixin private CsvwSource source;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "standard",
            description =
                    "standard: values, tables and rows; minimal: values only; provenance: values and the row"
                            + " each subject comes from (default: standard).")
    private OutputMode mode;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description =
                    "ntriples, turtle or json (default: what the extension of the file says, or ntriples).")
    private @Nullable ConvertFormat output;

    @Mixin private ProblemFormat format;

    @Mixin private ResultFile target;

    @Option(
            names = "--tdb",
            paramLabel = "DIR",
            description = "Make a TDB2 database in this new or empty folder, instead of a file.")
    private @Nullable Path database;

    @Mixin private MemorySize memory;

    @Override
    public Integer call() throws IOException {
        if (database != null && isFileWanted()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--tdb makes a database, not a file. Leave out --to and -o.");
        }
        Problems problems = format.keeping(CsvwTask.conversionProblems());
        CsvwTask task = source.task();
        ProgressLine line = progressLine();
        PrintWriter err = spec.commandLine().getErr();
        StopNote note = StopNote.begin(err, this::left);
        try (line;
                note) {
            write(task, line.run(problems, source.withCells(memory.memory())));
        }
        format.write(problems, line.rows(), task::uri, err, parent.palette());
        if (format.isText()) {
            printRows(line.rows(), problems, err);
        }
        return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** Beside a result on standard output, only what is wrong is said. */
    private void printRows(long rows, Problems problems, PrintWriter err) {
        boolean isStream = database == null && target.isStream();
        if (problems.rowsWithProblems() > 0) {
            RowAccount.printWithWarnings(rows, problems, err);
        } else if (!isStream && !parent.isQuiet()) {
            err.println(RowAccount.read(rows));
        }
    }

    /** A result on the terminal would be torn apart by a line that is written over. */
    private ProgressLine progressLine() {
        return database == null && target.isStream() && Terminal.isOut()
                ? ProgressLine.hidden()
                : ProgressLine.of(parent, spec.commandLine().getErr());
    }

    private void write(CsvwTask task, Run run) throws IOException {
        if (database != null) {
            fill(database, task, run);
        } else if (target.isStream()) {
            OutputStream out = parent.results();
            task.convert(mode, format(), out, run);
            out.flush();
        } else {
            writeFile(task, target.path(), run);
        }
    }

    private String left() {
        return database == null ? target.left() : database + " was not made.";
    }

    private ConvertFormat format() {
        ConvertFormat chosen =
                output == null ? target.format(ConvertFormat.ALL, ConvertFormat.NTRIPLES) : output;
        return Objects.requireNonNullElse(chosen, ConvertFormat.NTRIPLES);
    }

    private boolean isFileWanted() {
        ParseResult given = spec.commandLine().getParseResult();
        return given.hasMatchedOption("--to") || given.hasMatchedOption("-o");
    }

    /**
     * The database appears when it is complete. If nothing could be converted, it does not appear
     * at all.
     */
    private void fill(Path folder, CsvwTask task, Run run) {
        LoadPlan plan = new LoadPlan(Loader.BULK, run.memory().sorting());
        try (NewDatabase made = NewDatabase.at(folder)) {
            made.load(plan, out -> task.convert(mode, out, run));
            if (!run.problems().hasErrors()) {
                made.commit();
            }
        }
    }

    private void writeFile(CsvwTask task, Path file, Run run) throws IOException {
        if (source.isAt(file)) {
            throw isInput(file);
        }
        ConvertFormat chosen = format();
        try (NewFile made = NewFile.at(file)) {
            Set<Path> read;
            try (OutputStream out = target.open(made)) {
                read = task.convert(mode, chosen, out, run);
            }
            refuseInput(file, read);
            if (!run.problems().hasErrors()) {
                made.commit();
            }
        }
    }

    /** Refuses to overwrite a table with the result. */
    private void refuseInput(Path file, Set<Path> read) throws IOException {
        for (Path input : read) {
            if (Files.exists(file) && Files.isSameFile(file, input)) {
                throw isInput(file);
            }
        }
    }

    private ParameterException isInput(Path file) {
        return new ParameterException(
                spec.commandLine(),
                file + " is an input of this conversion. Name another file to write.");
    }
}

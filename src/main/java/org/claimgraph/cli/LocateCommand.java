package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimgraph.claims.locate.Locator;
import org.claimgraph.claims.locate.Locator.Change;
import org.claimgraph.claims.locate.Locator.Filled;
import org.claimgraph.claims.locate.Locator.Likely;
import org.claimgraph.claims.locate.Locator.Located;
import org.claimgraph.claims.locate.Locator.Unmatched;
import org.claimgraph.claims.project.Project;
import org.claimgraph.csvw.table.TableEdit;
import org.claimgraph.files.NewFile;
import org.claimgraph.problem.Printable;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.report.ProblemText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "locate",
        mixinStandardHelpOptions = true,
        description = "Fill start and end of claims, and sha256 and paragraphs of documents.",
        footer = {
            "",
            "Texts are matched to documents by their SHA-256. A document without one gets",
            "the text whose file has its id as name. Empty cells sha256 and paragraphs are",
            "filled in.",
            "",
            "Examples:",
            "  claimgraph locate --texts texts/ --dry-run    show what would change",
            "  claimgraph locate --texts texts/"
        })
final class LocateCommand implements Callable<Integer> {

    private static final int FILES_SHOWN = 5;

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the texts.")
    private Path texts;

    @Option(names = "--dry-run", description = "Show what would change and write nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        Project project = parent.project().required();
        Path tables = project.path("mappings");
        String reason = InputFile.whyNoFolder(texts);
        if (reason != null) {
            throw new ParameterException(spec.commandLine(), reason);
        }
        Problems problems = Problems.strict();
        Located located = Locator.locate(tables, texts, problems);
        if (!dryRun && !problems.hasErrors()) {
            write(located, tables);
        }
        print(located);
        ProblemText.print(problems, spec.commandLine().getErr(), parent.palette());
        reportUnmatchedTexts(located);
        return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private void print(Located located) {
        PrintWriter out = spec.commandLine().getOut();
        for (Filled cell : located.filled()) {
            out.printf(
                    "documents.csv:%d %s: %s becomes %s%n",
                    cell.row(), cell.document(), cell.column(), cell.text());
        }
        for (Change change : located.changes()) {
            out.printf(
                    "claims.csv:%d %s: %s becomes %d-%d%n",
                    change.row(),
                    change.claim(),
                    change.before(),
                    change.passage().start(),
                    change.passage().end());
        }
        out.printf(
                "%,d passages in %,d documents located, %,d changed%n",
                located.located(), located.texts(), located.changes().size());
    }

    /**
     * A text that differs from the coded one by a single byte is the most frequent reason for a
     * missing passage.
     */
    private void reportUnmatchedTexts(Located located) {
        PrintWriter err = spec.commandLine().getErr();
        List<Unmatched> files = located.unmatched();
        files.stream()
                .limit(FILES_SHOWN)
                .map(LocateCommand::words)
                .map(Printable::of)
                .forEach(err::println);
        if (files.size() > FILES_SHOWN) {
            err.printf("%,d more files match no document.%n", files.size() - FILES_SHOWN);
        }
        if (located.texts() == 0) {
            err.println(
                    "No file in "
                            + Printable.of(texts.toString())
                            + " is the text of a document. A text must equal the coded one byte for byte; \"sha256sum\" prints its"
                            + " digest.");
        }
    }

    private static String words(Unmatched file) {
        if (!file.isText()) {
            return file.file() + " matches no document, and is not a text in UTF-8.";
        }
        Likely likely = file.likely();
        String matches = file.file() + " matches no document by its SHA-256.";
        return likely == null
                ? matches
                : "%s It is probably the text of %s: %s. If it is, write %s in %s."
                        .formatted(
                                matches,
                                likely.document(),
                                likely.reason(),
                                file.sha256(),
                                likely.digest());
    }

    private static void write(Located located, Path tables) throws IOException {
        if (!located.filled().isEmpty()) {
            write(located.documents(), tables.resolve("documents.csv"));
        }
        if (!located.changes().isEmpty()) {
            write(located.claims(), tables.resolve("claims.csv"));
        }
    }

    /** Writes a table, unless somebody has saved it since it was read. */
    private static void write(TableEdit table, Path file) throws IOException {
        try (NewFile made = NewFile.at(file)) {
            try (OutputStream out = made.open()) {
                out.write(table.edited());
            }
            if (!table.isOf(Files.readAllBytes(file))) {
                throw new IOException(
                        file + " has changed since it was read. Run the command again.");
            }
            made.commit();
        }
    }
}

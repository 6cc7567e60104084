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
import org.claimgraph.claims.locate.Locator.Located;
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
        description = "Fill the start and end of claims from their paragraph and sentence.",
        footer = {
            "",
            "Texts are matched to documents by their SHA-256; file names do not matter.",
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
        Path claims = project.path("mappings/claims.csv");
        String reason = InputFile.whyNoFolder(texts);
        if (reason != null) {
            throw new ParameterException(spec.commandLine(), reason);
        }
        Problems problems = Problems.strict();
        Located located =
                Locator.locate(claims, project.path("mappings/documents.csv"), texts, problems);
        if (!dryRun && !problems.hasErrors() && !located.changes().isEmpty()) {
            write(located.table(), claims);
        }
        print(located);
        ProblemText.print(problems, spec.commandLine().getErr(), parent.palette());
        reportUnmatchedTexts(located);
        return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private void print(Located located) {
        PrintWriter out = spec.commandLine().getOut();
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
                located.located(), located.documents(), located.changes().size());
    }

    /**
     * A text that differs from the coded one by a single byte is the most frequent reason for a
     * missing passage.
     */
    private void reportUnmatchedTexts(Located located) {
        PrintWriter err = spec.commandLine().getErr();
        List<String> files = located.unmatched();
        if (!files.isEmpty()) {
            int shown = Math.min(FILES_SHOWN, files.size());
            String more = files.size() > shown ? " and " + (files.size() - shown) + " more" : "";
            err.println(
                    "These files match no document by their SHA-256: "
                            + Printable.of(String.join(", ", files.subList(0, shown)))
                            + more
                            + ".");
        }
        if (located.documents() == 0) {
            err.println(
                    "No file in "
                            + Printable.of(texts.toString())
                            + " is the text of a document. A text must equal the coded one byte for byte; \"sha256sum\" prints its"
                            + " digest.");
        }
    }

    /** Writes the table, unless somebody has saved it since it was read. */
    private static void write(TableEdit table, Path claims) throws IOException {
        NewFile.sweepAbandoned(claims.toRealPath());
        try (NewFile made = NewFile.at(claims)) {
            try (OutputStream out = made.open()) {
                out.write(table.edited());
            }
            if (!table.isOf(Files.readAllBytes(claims))) {
                throw new IOException(
                        claims + " has changed since it was read. Run the command again.");
            }
            made.commit();
        }
    }
}

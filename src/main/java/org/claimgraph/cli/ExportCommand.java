package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.claims.export.GraphExport;
import org.claimgraph.files.NewFile;
import org.claimgraph.rdf.RdfFormat;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the graph in a format that other programs read.",
        footer = {
            "",
            "Examples:",
            "  claimgraph export --format turtle -o graph.ttl",
            "  claimgraph export --format nquads -o - | sort"
        })
@RunsLong(RunsLong.Work.LONG)
final class ExportCommand implements Callable<Integer> {

    /** The formats, for the help. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RdfFormat.ALL.slugs().iterator();
        }
    }

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "The file to write, or - for standard output (default).")
    private String output;

    @Override
    public Integer call() throws IOException {
        RdfFormat chosen = RdfFormat.ALL.named(format);
        if (chosen == null) {
            String message =
                    "\""
                            + format
                            + "\" is not a format. Choose one of "
                            + String.join(", ", RdfFormat.ALL.slugs())
                            + ".";
            throw new ParameterException(spec.commandLine(), message);
        }
        try (StoreView view = GraphStore.at(parent.project().store()).open()) {
            if (output.equals("-")) {
                OutputStream out = parent.results();
                write(view.dataset(), chosen, out);
                out.flush();
            } else {
                writeFile(view.dataset(), chosen, Path.of(output));
            }
        }
        return ExitCode.FINE;
    }

    private static void write(DatasetGraph dataset, RdfFormat format, OutputStream out) {
        Txn.executeRead(dataset, () -> GraphExport.write(dataset.getDefaultGraph(), format, out));
    }

    private void writeFile(DatasetGraph dataset, RdfFormat format, Path file) throws IOException {
        for (Path table : parent.project().tables().values()) {
            if (Files.exists(file) && Files.isSameFile(file, table)) {
                throw new ParameterException(
                        spec.commandLine(),
                        file + " is a table of the project. Name another file to write.");
            }
        }
        try (NewFile made = NewFile.at(file)) {
            try (OutputStream out = made.open()) {
                write(dataset, format, out);
            }
            made.commit();
        }
    }
}

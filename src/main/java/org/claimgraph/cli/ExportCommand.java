package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.claimgraph.claims.export.ExportedTriples;
import org.claimgraph.claims.export.Findings;
import org.claimgraph.claims.export.GraphExport;
import org.claimgraph.rdf.RdfFormat;
import org.claimgraph.store.StoreView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  claimgraph export -o graph.ttl",
            "  claimgraph export -o graph.nt.gz",
            "  claimgraph export --with-superclasses -o graph.ttl",
            "  claimgraph export --without tensions -o graph.ttl",
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
            completionCandidates = Formats.class,
            description =
                    "One of ${COMPLETION-CANDIDATES} (default: what the extension of the file says).")
    private @Nullable String format;

    @Option(
            names = "--with-superclasses",
            description =
                    "Also write the classes above each type, such as prov:Entity for a claim.")
    private boolean withSuperclasses;

    @Option(
            names = "--without",
            paramLabel = "WHAT",
            description =
                    "Leave out tensions, or all findings of the rules: one of ${COMPLETION-CANDIDATES}.")
    private @Nullable Findings without;

    @Mixin private ResultFile output;

    @Mixin private VerifiedStore stored;

    @Override
    public Integer call() throws IOException {
        RdfFormat chosen = chosen();
        StopNote note = StopNote.begin(spec.commandLine().getErr(), output::left);
        try (note;
                StoreView view = stored.open(parent.store())) {
            output.write(
                    parent,
                    out -> view.read(dataset -> write(dataset.getDefaultGraph(), chosen, out)));
        }
        return ExitCode.FINE;
    }

    private void write(Graph graph, RdfFormat chosen, OutputStream out) {
        ExportedTriples exported =
                withSuperclasses
                        ? ExportedTriples.withSuperclasses(graph)
                        : ExportedTriples.of(graph);
        ExportedTriples written = without == null ? exported : exported.without(graph, without);
        GraphExport.write(graph, written, chosen, out);
    }

    private RdfFormat chosen() {
        RdfFormat chosen =
                format == null ? output.format(RdfFormat.ALL, null) : RdfFormat.ALL.named(format);
        if (chosen != null) {
            return chosen;
        }
        String known = String.join(", ", RdfFormat.ALL.slugs());
        throw new ParameterException(
                spec.commandLine(),
                format == null
                        ? "export needs --format FORMAT. Choose one of %s, or name a file such as -o graph.ttl."
                                .formatted(known)
                        : "\"%s\" is not a format. Choose one of %s.".formatted(format, known));
    }
}

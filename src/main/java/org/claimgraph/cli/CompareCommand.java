package org.claimgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.claimgraph.claims.compare.Comparer;
import org.claimgraph.claims.compare.Comparison;
import org.claimgraph.claims.compare.ComparisonFormat;
import org.claimgraph.claims.compare.ComparisonWriter;
import org.claimgraph.store.StoreView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@RunsLong(RunsLong.Work.ANSWERING)
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Show side by side what each voice says about one thing, and where they differ.",
        footer = {
            "",
            "One column for each telling, one line for each thing it says. The sign ≠ marks",
            "what they say differently, + what some do not mention. Tellings of an event or",
            "a place are grouped by what was done.",
            "",
            "Examples:",
            "  claimgraph compare d003-p07a",
            "  claimgraph compare d003-p07a d003-p10a",
            "  claimgraph compare \"Turkish army shells Qarah Kubri\"",
            "  claimgraph compare convoy-to-posts-2020-02-07 -o convoy.md",
            "  claimgraph compare Jarabulus -o jarabulus.csv"
        })
final class CompareCommand implements Callable<Integer> {

    @ParentCommand private ClaimGraphCommand parent;

    @Parameters(
            arity = "1..*",
            paramLabel = "WHAT",
            description =
                    "A matter, an event, a place or a claim, by its id, label, IRI or any known spelling; or several claims.")
    private List<String> what;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, csv, json or markdown (default: what the extension of the file says, or table).")
    private @Nullable ComparisonFormat format;

    @Mixin private ResultFile output;

    @Mixin private VerifiedStore stored;

    @Override
    public Integer call() {
        try (StoreView view = stored.open(parent.store())) {
            parent.warnWhenStale(view);
            view.read(dataset -> compare(dataset.getDefaultGraph()));
        }
        return ExitCode.FINE;
    }

    private void compare(Graph graph) {
        Comparison comparison = new Comparer(graph).of(what);
        ComparisonFormat chosen =
                format == null
                        ? output.format(ComparisonFormat.ALL, ComparisonFormat.TABLE)
                        : format;
        ComparisonFormat known = Objects.requireNonNullElse(chosen, ComparisonFormat.TABLE);
        try {
            output.write(
                    parent,
                    out -> ComparisonWriter.write(comparison, known, Terminal.width(), out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

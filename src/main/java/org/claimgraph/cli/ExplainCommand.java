package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.claimgraph.claims.build.KeptTables;
import org.claimgraph.claims.explain.ExplanationFinder;
import org.claimgraph.store.StoreView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Show which cells something in the graph comes from, what a row became, or what a problem means.",
        footer = {
            "",
            "Cells are shown as they were when the store was built.",
            "",
            "Examples:",
            "  claimgraph explain d004-p11c",
            "  claimgraph explain Anadolu",
            "  claimgraph explain location/qarah-kubri",
            "  claimgraph explain claims.csv:12",
            "  claimgraph explain claims.csv:N12",
            "  claimgraph explain DATE_NOT_EDTF"
        })
final class ExplainCommand implements Callable<Integer> {

    /** How a code of a problem is written, such as {@code DATE_NOT_EDTF}. */
    private static final String CODE = "[A-Z]+(?:_[A-Z]+)+";

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "WHAT",
            description =
                    "An IRI, a short form of one, an id, a label or any spelling; FILE:ROW, FILE:CELL or FILE:ID, as a"
                            + " spreadsheet numbers them; or the code of a problem.")
    private String what;

    @Mixin private VerifiedStore stored;

    @Override
    public Integer call() {
        String code = what.strip().replaceAll("^\\(|\\)$", "");
        if (code.matches(CODE)) {
            new ProblemPrinter(spec.commandLine().getOut()).print(code);
            return ExitCode.FINE;
        }
        try (StoreView view = stored.open(parent.store())) {
            parent.warnWhenStale(view);
            KeptTables tables = KeptTables.open(view);
            view.read(dataset -> explain(dataset.getDefaultGraph(), tables));
        }
        return ExitCode.FINE;
    }

    private void explain(Graph graph, KeptTables tables) {
        ExplanationFinder finder = new ExplanationFinder(graph, tables.map(), tables.text());
        new ExplanationPrinter(spec.commandLine().getOut()).print(finder.find(what));
    }
}

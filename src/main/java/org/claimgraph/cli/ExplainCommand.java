package org.claimgraph.cli;

import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.claims.build.KeptTables;
import org.claimgraph.claims.explain.ExplanationFinder;
import org.claimgraph.store.StoreView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show which cells something in the graph comes from, or what a row became.",
        footer = {
            "",
            "Cells are shown as they were when the store was built.",
            "",
            "Examples:",
            "  claimgraph explain d004-p11c",
            "  claimgraph explain Anadolu",
            "  claimgraph explain location/qarah-kubri",
            "  claimgraph explain claims.csv:12"
        })
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "WHAT",
            description =
                    "An IRI, a short form of one, an id, a label or any spelling; or FILE:ROW, the row as a spreadsheet numbers it.")
    private String what;

    @Override
    public Integer call() {
        try (StoreView view = parent.store().open()) {
            parent.warnWhenStale(view);
            DatasetGraph dataset = view.dataset();
            KeptTables tables = KeptTables.open(view);
            Txn.executeRead(dataset, () -> explain(dataset.getDefaultGraph(), tables));
        }
        return ExitCode.FINE;
    }

    private void explain(Graph graph, KeptTables tables) {
        ExplanationFinder finder = new ExplanationFinder(graph, tables.map(), tables.text());
        new ExplanationPrinter(spec.commandLine().getOut()).print(finder.find(what));
    }
}

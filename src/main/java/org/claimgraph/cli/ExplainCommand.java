package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.claims.build.KeptTables;
import org.claimgraph.claims.explain.CellMap;
import org.claimgraph.claims.explain.Explainer;
import org.claimgraph.claims.explain.Explanation;
import org.claimgraph.claims.query.NodeFinder;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreView;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show the cells behind something in the graph, or what a row became.",
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

    private static final Pattern ROW =
            Pattern.compile("(?:mappings/)?(?<file>[^:]+\\.[A-Za-z]+):(?<row>[0-9]{1,9})");

    @ParentCommand private ClaimGraphCommand parent;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "WHAT",
            description =
                    "An IRI, a short form of one, an id, a label or any spelling; or FILE:ROW, the row as a spreadsheet numbers it.")
    private String what;

    @Override
    public Integer call() {
        try (StoreView view = GraphStore.at(parent.project().store()).open()) {
            parent.tellWhenStale(view);
            DatasetGraph dataset = view.dataset();
            KeptTables tables = KeptTables.open(view);
            Txn.executeRead(dataset, () -> explain(dataset.getDefaultGraph(), tables));
        }
        return ExitCode.FINE;
    }

    private void explain(Graph graph, KeptTables tables) {
        PrintWriter out = spec.commandLine().getOut();
        Explainer explainer = new Explainer(graph, tables.map(), tables.text());
        PrefixMapping prefixes = prefixes(graph);
        ExplanationPrinter printer = new ExplanationPrinter(graph, prefixes, explainer, out);
        CellRef row = row(tables.map(), prefixes);
        if (row == null) {
            printer.print(explainer.node(new NodeFinder(graph, prefixes).find(what)));
            return;
        }
        List<Explanation> parts = explainer.row(row);
        if (parts.isEmpty()) {
            throw wrong("Nothing in the graph comes from " + row + ": the header is row 1.");
        }
        out.println(row);
        parts.forEach(printer::printPart);
    }

    /** Returns the prefixes of the graph, and those of what only an explanation names. */
    private static PrefixMapping prefixes(Graph graph) {
        PrefixMapping prefixes =
                PrefixMapping.Factory.create().setNsPrefixes(graph.getPrefixMapping());
        String document = prefixes.getNsPrefixURI("document");
        if (document != null) {
            String base = document.substring(0, document.length() - "document/".length());
            prefixes.setNsPrefix("coding", base + "coding/").setNsPrefix("table", base + "table/");
        }
        return prefixes;
    }

    /** Returns the row that is meant, or null when it is no row. */
    private @Nullable CellRef row(CellMap map, PrefixMapping prefixes) {
        Node node = NodeFactory.createURI(prefixes.expandPrefix(what));
        CellRef named = map.row(node);
        if (named != null) {
            return named;
        }
        Matcher typed = ROW.matcher(what);
        if (!typed.matches()) {
            return null;
        }
        String file = typed.group("file");
        if (!map.files().contains(file)) {
            String hint = Nearest.hint(file, map.files()).map(words -> " " + words).orElse("");
            throw wrong("There is no table " + Problem.quote(file) + "." + hint);
        }
        return CellRef.ofRow(file, Integer.parseInt(typed.group("row")), 0);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

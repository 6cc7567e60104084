package org.claimgraph.claims.explain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.claimgraph.claims.names.DefaultPrefixes;
import org.claimgraph.claims.names.NodeFinder;
import org.claimgraph.failure.UsageException;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;

/** Finds what a person means by a name of a node or of a row, and explains it. */
public final class ExplanationFinder {

    private static final Pattern ROW =
            Pattern.compile("(?:mappings/)?(?<file>[^:]+\\.[A-Za-z]+):(?<row>[0-9]{1,9})");

    private final Graph graph;
    private final CellMap map;
    private final PrefixMapping prefixes;
    private final Explainer explainer;

    /**
     * Makes a finder.
     *
     * @param graph the graph, readable until the explanation is made
     * @param map from which columns its properties are made
     * @param text what the cells hold
     */
    public ExplanationFinder(Graph graph, CellMap map, CellText text) {
        this.graph = graph;
        this.map = map;
        this.prefixes = DefaultPrefixes.of(graph);
        this.explainer = new Explainer(graph, map, text);
    }

    /**
     * Explains what is meant.
     *
     * @param what an IRI, a short form of one, an id, a label or any spelling; or {@code
     *     claims.csv:12}, the row as a spreadsheet numbers it
     * @throws UsageException when nothing has this name, several things have it, or nothing comes
     *     from the row
     */
    public ExplanationView find(String what) {
        ExplanationText words = new ExplanationText(graph, prefixes, explainer);
        CellRef row = row(what);
        if (row == null) {
            return words.view(explainer.node(new NodeFinder(graph, prefixes).find(what)));
        }
        List<Explanation> parts = explainer.row(row);
        if (parts.isEmpty()) {
            throw new UsageException(
                    "Nothing in the graph comes from " + row + ": the header is row 1.");
        }
        return new ExplanationView.OfRow(row, parts.stream().map(words::node).toList());
    }

    /** Returns the row that the text names, or null if it names a node. */
    private @Nullable CellRef row(String what) {
        CellRef named = map.row(NodeFactory.createURI(prefixes.expandPrefix(what)));
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
            throw new UsageException("There is no table " + Problem.quote(file) + "." + hint);
        }
        return CellRef.ofRow(file, Integer.parseInt(typed.group("row")), 0);
    }
}

package org.claimgraph.claims.explain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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

    /** A table, and in it a row, a cell, or an id; also the whole place that a problem names. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:mappings/)?(?<file>[^:]+\\.[A-Za-z]+):(?:(?<row>[0-9]{1,9})(?: (?<in>[A-Z]{1,3})[0-9]*(?: \\[.*\\])?)?"
                            + "|(?<letters>[A-Za-z]{1,3})(?<of>[1-9][0-9]{0,8})|(?<id>.+))");

    private final Graph graph;
    private final CellMap map;
    private final CellText text;
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
        this.text = text;
        this.prefixes = DefaultPrefixes.of(graph);
        this.explainer = new Explainer(graph, map, text);
    }

    /**
     * Explains what is meant.
     *
     * @param what an IRI, a short form of one, an id, a label or any spelling; or {@code
     *     claims.csv:12}, the row as a spreadsheet numbers it, {@code claims.csv:N12}, a cell of
     *     it, or {@code claims.csv:d004-p11c}, the row of an id
     * @throws UsageException when nothing has this name, several things have it, or nothing comes
     *     from the row
     */
    public ExplanationView find(String what) {
        CellRef place = place(what);
        if (place == null) {
            Node node = new NodeFinder(graph, prefixes).find(what);
            return words().view(explainer.node(node));
        }
        List<Explanation> parts =
                place.column() == 0 ? explainer.row(place) : explainer.cell(place);
        if (parts.isEmpty()) {
            throw new UsageException(
                    "Nothing in the graph comes from " + place + ": the header is row 1.");
        }
        List<ExplanationView.OfNode> nodes = parts.stream().map(words()::node).toList();
        return place.column() == 0
                ? new ExplanationView.OfRow(place, nodes)
                : new ExplanationView.OfCell(
                        named(place, parts),
                        text.text(place.file(), place.row(), place.column()),
                        nodes);
    }

    private ExplanationText words() {
        return new ExplanationText(graph, prefixes, explainer);
    }

    /** Returns the place with the name of its column, where anything comes from it. */
    private static CellRef named(CellRef place, List<Explanation> parts) {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.source() instanceof Source.Cells)
                .flatMap(line -> ((Source.Cells) line.source()).rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::place)
                .filter(cell -> cell.column() == place.column())
                .findFirst()
                .orElse(place);
    }

    /** Returns the row or the cell that the text names, or null if it names a node. */
    private @Nullable CellRef place(String what) {
        CellRef named = map.row(NodeFactory.createURI(prefixes.expandPrefix(what)));
        if (named != null) {
            return named;
        }
        Matcher typed = PLACE.matcher(what.strip());
        if (!typed.matches() || what.contains("://")) {
            return null;
        }
        String file = typed.group("file");
        if (!map.files().contains(file)) {
            String hint = Nearest.hint(file, map.files()).map(words -> " " + words).orElse("");
            throw new UsageException("There is no table " + Problem.quote(file) + "." + hint);
        }
        if (typed.group("row") != null) {
            return cell(file, typed.group("row"), typed.group("in"));
        }
        if (typed.group("letters") == null) {
            return rowOf(file, typed.group("id"));
        }
        // An id may look like a cell: it counts where there is one.
        CellRef row = find(file, typed.group("letters") + typed.group("of"));
        return row == null ? cell(file, typed.group("of"), typed.group("letters")) : row;
    }

    private static CellRef cell(String file, String row, @Nullable String letters) {
        int column = 0;
        String upper = letters == null ? "" : letters.toUpperCase(Locale.ROOT);
        for (int at = 0; at < upper.length(); at++) {
            column = column * 26 + upper.charAt(at) - 'A' + 1;
        }
        return new CellRef(file, Integer.parseInt(row), 0, column, "");
    }

    private CellRef rowOf(String file, String id) {
        CellRef row = find(file, id);
        if (row == null) {
            Node node = new NodeFinder(graph, prefixes).find(id);
            String rows =
                    explainer.rows(node).stream()
                            .map(CellRef::toString)
                            .collect(Collectors.joining(", "));
            throw new UsageException(
                    "%s is not in %s: it comes from %s.".formatted(Problem.quote(id), file, rows));
        }
        return row;
    }

    /** Returns the row of a table from which the node with an id is made, or null. */
    private @Nullable CellRef find(String file, String id) {
        try {
            Node node = new NodeFinder(graph, prefixes).find(id);
            return explainer.rows(node).stream()
                    .filter(row -> row.file().equals(file))
                    .findFirst()
                    .orElse(null);
        } catch (UsageException unknown) {
            return null;
        }
    }
}

package org.claimgraph.claims.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claims.explain.Explanation.Line;
import org.claimgraph.problem.CellRef;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Prov;
import org.claimgraph.vocab.Skosxl;
import org.jspecify.annotations.Nullable;

/**
 * Says where the triples of a graph come from.
 *
 * <p>A graph is made of four things: the rows of the tables, what rules found between claims, the
 * ontology, and the description of the data as a whole. So a triple whose subject is a finding
 * comes from its rule, one whose subject is made from rows comes from their cells, and one whose
 * subject says where it is defined is in the ontology. The rest describes the data, as the metadata
 * of the project say.
 */
public final class Explainer {

    private static final Source ONTOLOGY = new Source.File("ontology/claimgraph.ttl");
    private static final Source METADATA = new Source.File("mappings/csv-metadata.json");

    private static final Comparator<Line> ORDER =
            Comparator.comparing((Line line) -> !isType(line))
                    .thenComparing(line -> place(line).file())
                    .thenComparingInt(line -> place(line).row())
                    .thenComparingInt(line -> place(line).column())
                    .thenComparing(line -> line.triple().getPredicate().toString())
                    .thenComparing(line -> line.triple().getObject().toString());

    private final Graph graph;
    private final CellMap map;
    private final SourceRows rows;
    private final CellChoice choice;

    /**
     * Makes an explainer of a graph.
     *
     * @param graph the graph, readable until the explanation is made
     * @param map from which columns its properties are made
     * @param text what the cells hold
     */
    public Explainer(Graph graph, CellMap map, CellText text) {
        this.graph = graph;
        this.map = map;
        this.rows = new SourceRows(graph, map, text);
        this.choice = new CellChoice(graph, map, text);
    }

    /** Returns what the graph says of a node; without lines when it says nothing. */
    public Explanation node(Node node) {
        List<Line> lines = new ArrayList<>();
        for (Triple triple : graph.find(node, Node.ANY, Node.ANY).toList()) {
            lines.add(new Line(triple, source(triple)));
        }
        lines.sort(ORDER);
        return new Explanation(node, lines);
    }

    /**
     * Returns what a row became: for each node, the triples that come from the row, with the cells
     * of the row as their source. The row's main nodes come first.
     *
     * <p>A claim that was coded with its document has its coding from the document's row; this is
     * shown for the claim's row only.
     */
    public List<Explanation> row(CellRef row) {
        Set<Node> nodes = rows.nodes(row);
        for (Node name : List.copyOf(nodes)) {
            nodes.addAll(named(name));
        }
        List<Explanation> explanations = new ArrayList<>();
        for (Node node : nodes) {
            List<Line> lines = new ArrayList<>();
            for (Line line : node(node).lines()) {
                Source.Cells part = line.source().in(row);
                if (!part.rows().isEmpty()) {
                    lines.add(new Line(line.triple(), part));
                }
            }
            if (!lines.isEmpty()) {
                explanations.add(new Explanation(node, lines));
            }
        }
        return explanations;
    }

    /**
     * Returns what comes from a cell, by node. A claim of the row is always there, with its
     * document and its chain: without them nobody knows which claim it is.
     */
    public List<Explanation> cell(CellRef cell) {
        List<Explanation> explanations = new ArrayList<>();
        for (Explanation node : row(CellRef.ofRow(cell.file(), cell.row(), 0))) {
            List<Line> lines =
                    node.lines().stream()
                            .filter(line -> isFrom(cell, line) || isOrientation(line.triple()))
                            .toList();
            if (!lines.isEmpty()) {
                explanations.add(new Explanation(node.node(), lines));
            }
        }
        return explanations;
    }

    private static boolean isFrom(CellRef cell, Line line) {
        return line.source() instanceof Source.Cells cells
                && cells.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(made -> made.place().column() == cell.column());
    }

    private static boolean isOrientation(Triple triple) {
        return triple.getPredicate().equals(Cg.chainText)
                || triple.getPredicate().equals(Cg.reportedIn);
    }

    /** Returns the rows from which a node is made, by file and number; none when no table does. */
    public List<CellRef> rows(Node node) {
        return rows.of(node);
    }

    /** Returns where a triple of the graph comes from. */
    public Source source(Triple triple) {
        Node rule = rule(triple.getSubject());
        if (rule != null) {
            return new Source.Rule(rule);
        }
        CellRef row = map.row(triple.getSubject());
        if (row != null) {
            return new Source.Cells(List.of(new RowCells(row, List.of())));
        }
        List<RowCells> cells = cells(triple);
        if (!cells.isEmpty()) {
            return new Source.Cells(cells);
        }
        return isOfOntology(triple.getSubject()) ? ONTOLOGY : METADATA;
    }

    private boolean isOfOntology(Node node) {
        return graph.contains(node, RDFS.Nodes.isDefinedBy, Node.ANY)
                || graph.contains(node, RDF.Nodes.type, OWL2.Ontology.asNode());
    }

    /** Returns the rule that made a finding, or null if the node is not a finding. */
    private @Nullable Node rule(Node node) {
        if (!graph.contains(node, RDF.Nodes.type, Cg.Finding)) {
            return null;
        }
        List<Node> rule = objects(node, Cg.rule);
        return rule.isEmpty() ? null : rule.get(0);
    }

    private List<RowCells> cells(Triple triple) {
        Node subject = triple.getSubject();
        Node property = triple.getPredicate();
        CellRef row = property.equals(Prov.wasDerivedFrom) ? map.row(triple.getObject()) : null;
        if (row != null) {
            return List.of(new RowCells(row, List.of()));
        }
        List<RowCells> cells = new ArrayList<>();
        for (CellRef name : rowsOfNames(triple)) {
            cells.add(choice.ofOther(name, subject, property));
        }
        List<CellRef> own = rows.own(subject);
        if (cells.isEmpty()) {
            for (CellRef main : making(own, property)) {
                cells.add(choice.ofMain(main, subject, property));
            }
        }
        if (own.isEmpty() && cells.isEmpty()) {
            for (CellRef other : making(rows.of(subject), property)) {
                cells.add(choice.ofOther(other, subject, property));
            }
        }
        return isCoding(triple) ? withDocument(cells, triple) : cells;
    }

    /** Leaves out rows of tables that do not make the property, unless no table makes it. */
    private List<CellRef> making(List<CellRef> found, Node property) {
        List<CellRef> making =
                found.stream().filter(row -> map.makes(row.file(), property)).toList();
        return making.isEmpty() ? found : making;
    }

    /** The names of an actor, location or event come from rows of the table of names. */
    private Set<CellRef> rowsOfNames(Triple triple) {
        Set<CellRef> found = new TreeSet<>(SourceRows.ORDER);
        for (Node name : names(triple)) {
            found.addAll(rows.own(name));
        }
        return found;
    }

    private List<Node> names(Triple triple) {
        Node property = triple.getPredicate();
        if (property.equals(Skosxl.altLabel) || property.equals(Skosxl.prefLabel)) {
            return List.of(triple.getObject());
        }
        if (property.equals(SKOS.altLabel.asNode())) {
            return names(triple, Skosxl.altLabel);
        }
        return property.equals(SKOS.prefLabel.asNode())
                ? names(triple, Skosxl.prefLabel)
                : List.of();
    }

    private List<Node> names(Triple triple, Node property) {
        return objects(triple.getSubject(), property).stream()
                .filter(name -> graph.contains(name, Skosxl.literalForm, triple.getObject()))
                .toList();
    }

    private List<Node> named(Node name) {
        List<Node> named = new ArrayList<>(subjects(Skosxl.altLabel, name));
        named.addAll(subjects(Skosxl.prefLabel, name));
        return named;
    }

    private boolean isCoding(Triple triple) {
        return triple.getPredicate().equals(Prov.wasGeneratedBy)
                && graph.contains(triple.getSubject(), Cg.reportedIn, Node.ANY);
    }

    /** A claim without a coder or day of its own takes those of its document. */
    private List<RowCells> withDocument(List<RowCells> own, Triple triple) {
        List<RowCells> cells = new ArrayList<>();
        for (RowCells row : own) {
            if (row.cells().size() == map.columns(row.row().file(), triple.getPredicate()).size()
                    && !row.saysNothing()) {
                return own;
            }
            if (!row.saysNothing()) {
                cells.add(row);
            }
        }
        for (Node document : objects(triple.getSubject(), Cg.reportedIn)) {
            for (CellRef row : rows.own(document)) {
                cells.add(choice.ofMain(row, document, triple.getPredicate()));
            }
        }
        return cells;
    }

    private List<Node> subjects(Node property, Node object) {
        return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private static boolean isType(Line line) {
        return line.triple().getPredicate().equals(RDF.Nodes.type);
    }

    /** Returns the first cell or row of a line, for the order of lines. */
    private static CellRef place(Line line) {
        if (line.source() instanceof Source.Cells cells && !cells.rows().isEmpty()) {
            RowCells first = cells.rows().get(0);
            return first.cells().isEmpty() ? first.row() : first.cells().get(0).place();
        }
        return CellRef.ofTable("");
    }
}

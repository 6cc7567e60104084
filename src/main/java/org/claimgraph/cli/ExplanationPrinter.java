package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claims.explain.Cell;
import org.claimgraph.claims.explain.Explainer;
import org.claimgraph.claims.explain.Explanation;
import org.claimgraph.claims.explain.RowCells;
import org.claimgraph.claims.explain.Source;
import org.claimgraph.claims.query.ShortNames;
import org.claimgraph.claims.query.TextTable;
import org.claimgraph.problem.CellRef;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Prov;
import org.claimgraph.vocab.Skosxl;

/** Prints explanations: a table of properties, values and cells, or what a rule says. */
final class ExplanationPrinter {

    private static final List<Node> LABELS =
            List.of(
                    RDFS.Nodes.label,
                    DCTerms.title.asNode(),
                    Skosxl.literalForm,
                    SKOS.prefLabel.asNode());

    /** What is told of a finding in other ways than in its table. */
    private static final Set<Node> TOLD =
            Set.of(RDF.Nodes.type, RDFS.Nodes.comment, Prov.wasGeneratedBy, Cg.between);

    private final Graph graph;
    private final PrefixMapping prefixes;
    private final Explainer explainer;
    private final ShortNames names;
    private final PrintWriter out;
    private final int width = Terminal.isOut() ? Terminal.width() : 0;

    ExplanationPrinter(Graph graph, PrefixMapping prefixes, Explainer explainer, PrintWriter out) {
        this.graph = graph;
        this.prefixes = prefixes;
        this.explainer = explainer;
        this.names = new ShortNames(prefixes);
        this.out = out;
    }

    /** Prints all that is known of a node. */
    void print(Explanation explanation) {
        List<Node> rules = rules(explanation);
        if (rules.isEmpty()) {
            printHeading(explanation.node());
            printCells(explanation);
        } else {
            printFinding(explanation, rules.get(0));
        }
    }

    /** Prints what one row says of a node, below a blank line. */
    void printPart(Explanation explanation) {
        out.println();
        printHeading(explanation.node());
        printCells(explanation);
    }

    private void printHeading(Node node) {
        out.println(prefixes.shortForm(node.toString()));
        String label = label(node);
        if (!label.isEmpty()) {
            out.println(label);
        }
        out.println();
    }

    private void printCells(Explanation explanation) {
        List<List<String>> rows = new ArrayList<>();
        for (Explanation.Line line : explanation.lines()) {
            String property = names.of(line.triple().getPredicate());
            String value = value(line.triple().getObject());
            for (Place place : places(line.source())) {
                rows.add(List.of(property, value, place.name(), place.text()));
                property = "";
                value = "";
            }
        }
        TextTable.write(List.of("property", "value", "cell", "text"), rows, width, out);
    }

    /** Where a value comes from, and the text that stands there. */
    private record Place(String name, String text) {}

    private List<Place> places(Source source) {
        if (source instanceof Source.File file) {
            return List.of(new Place(file.name(), ""));
        }
        if (source instanceof Source.Rule rule) {
            return List.of(new Place(label(rule.concept()), ""));
        }
        List<Place> places = new ArrayList<>();
        for (RowCells row : ((Source.Cells) source).rows()) {
            if (row.cells().isEmpty()) {
                places.add(new Place(row.row().toString(), ""));
            }
            for (Cell cell : row.cells()) {
                String text = cell.text().isEmpty() ? "(empty)" : visible(cell.text());
                places.add(new Place(name(cell.place()), text));
            }
        }
        return places;
    }

    /** Returns {@code claims.csv:364 J [stance]}, which is narrower than the place of a problem. */
    private static String name(CellRef cell) {
        return "%s:%d %s [%s]".formatted(cell.file(), cell.row(), cell.letters(), cell.name());
    }

    private static List<Node> rules(Explanation explanation) {
        return explanation.lines().stream()
                .map(Explanation.Line::source)
                .filter(Source.Rule.class::isInstance)
                .map(source -> ((Source.Rule) source).concept())
                .distinct()
                .toList();
    }

    private void printFinding(Explanation finding, Node rule) {
        out.println(prefixes.shortForm(finding.node().toString()));
        out.println(text(finding.node(), RDFS.Nodes.comment));
        out.println();
        out.println("Found by " + label(rule) + ". " + text(rule, SKOS.definition.asNode()));
        out.println();
        List<List<String>> parts = new ArrayList<>();
        List<List<String>> claims = new ArrayList<>();
        for (Explanation.Line line : finding.lines()) {
            Node property = line.triple().getPredicate();
            Node object = line.triple().getObject();
            if (property.equals(Cg.between)) {
                claims.add(List.of(names.of(object), rows(object), label(object)));
            } else if (!TOLD.contains(property)) {
                parts.add(List.of(names.of(property), value(object)));
            }
        }
        TextTable.write(List.of("property", "value"), parts, width, out);
        out.println();
        TextTable.write(List.of("claim", "row", "says"), claims, width, out);
    }

    private String rows(Node node) {
        return explainer.rows(node).stream()
                .map(CellRef::toString)
                .collect(Collectors.joining(", "));
    }

    /** Returns a value as results show it; what is called by a hash is shown with its label. */
    private String value(Node node) {
        String name = names.of(node);
        String label = name.matches("[a-z]+/[0-9a-f]{32}") ? label(node) : "";
        return label.isEmpty() ? name : name + " (" + label + ")";
    }

    private String label(Node node) {
        for (Node property : LABELS) {
            String label = text(node, property);
            if (!label.isEmpty()) {
                return label;
            }
        }
        return "";
    }

    private String text(Node node, Node property) {
        return graph.find(node, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(names::of)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private String visible(String text) {
        return names.of(Literals.text(text));
    }
}

package org.claimgraph.claims.explain;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.claimgraph.claims.names.ShortNames;
import org.claimgraph.problem.CellRef;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Prov;
import org.claimgraph.vocab.Skosxl;

/** Puts explanations into the texts that a person reads. */
final class ExplanationText {

    private static final List<Node> LABELS =
            List.of(
                    RDFS.Nodes.label,
                    DCTerms.title.asNode(),
                    Skosxl.literalForm,
                    SKOS.prefLabel.asNode());

    /** The properties of a finding that its view shows outside the list of parts. */
    private static final Set<Node> SHOWN_ELSEWHERE =
            Set.of(
                    RDF.Nodes.type,
                    RDFS.Nodes.comment,
                    Prov.wasDerivedFrom,
                    Prov.wasGeneratedBy,
                    Cg.rule,
                    Cg.between);

    private final Graph graph;
    private final PrefixMapping prefixes;
    private final Explainer explainer;
    private final ShortNames names;

    ExplanationText(Graph graph, PrefixMapping prefixes, Explainer explainer) {
        this.graph = graph;
        this.prefixes = prefixes;
        this.explainer = explainer;
        this.names = new ShortNames(prefixes);
    }

    /** Returns all that is known of a node. */
    ExplanationView view(Explanation explanation) {
        List<Node> rules = rules(explanation);
        return rules.isEmpty() ? node(explanation) : finding(explanation, rules.get(0));
    }

    /** Returns what the graph, or one row, says of a node. */
    ExplanationView.OfNode node(Explanation explanation) {
        Node node = explanation.node();
        return new ExplanationView.OfNode(
                shortForm(node), label(node), lines(explanation), found(node));
    }

    /** Returns what rules found between a claim and others. */
    private List<ExplanationView.Found> found(Node claim) {
        return graph.find(Node.ANY, Cg.between, claim).toList().stream()
                .map(Triple::getSubject)
                .map(
                        finding ->
                                new ExplanationView.Found(
                                        shortForm(finding),
                                        rule(finding),
                                        text(finding, RDFS.Nodes.comment)))
                .sorted(Comparator.comparing(ExplanationView.Found::rule))
                .toList();
    }

    private String rule(Node finding) {
        return graph.find(finding, Cg.rule, Node.ANY).toList().stream()
                .map(triple -> label(triple.getObject()))
                .findFirst()
                .orElse("");
    }

    private String shortForm(Node node) {
        return prefixes.shortForm(node.toString());
    }

    private List<ExplanationView.Line> lines(Explanation explanation) {
        List<ExplanationView.Line> lines = new ArrayList<>();
        for (Explanation.Line line : explanation.lines()) {
            String property = names.of(line.triple().getPredicate());
            String value = value(line.triple().getObject());
            for (Place place : places(line.source())) {
                lines.add(new ExplanationView.Line(property, value, place.name(), place.text()));
                property = "";
                value = "";
            }
        }
        return lines;
    }

    /** Where a value comes from, and the text of that cell. */
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

    private ExplanationView finding(Explanation finding, Node rule) {
        List<ExplanationView.Part> parts = new ArrayList<>();
        List<ExplanationView.Claim> claims = new ArrayList<>();
        for (Explanation.Line line : finding.lines()) {
            Node property = line.triple().getPredicate();
            Node object = line.triple().getObject();
            if (property.equals(Cg.between)) {
                claims.add(
                        new ExplanationView.Claim(names.of(object), rows(object), label(object)));
            } else if (!SHOWN_ELSEWHERE.contains(property)) {
                parts.add(new ExplanationView.Part(names.of(property), value(object)));
            }
        }
        return new ExplanationView.OfFinding(
                shortForm(finding.node()),
                text(finding.node(), RDFS.Nodes.comment),
                label(rule),
                text(rule, SKOS.definition.asNode()),
                parts,
                claims);
    }

    private String rows(Node node) {
        return explainer.rows(node).stream()
                .map(CellRef::toString)
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns a value as results show it. A node that is identified by a hash is shown with its
     * label.
     */
    private String value(Node node) {
        String name = names.of(node);
        String label = name.matches("[a-z]+:[0-9a-f]{32}") ? label(node) : "";
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

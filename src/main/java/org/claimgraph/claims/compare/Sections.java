package org.claimgraph.claims.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claims.compare.Comparison.Difference;
import org.claimgraph.claims.compare.Comparison.Found;
import org.claimgraph.claims.compare.Comparison.Line;
import org.claimgraph.claims.compare.Comparison.Section;
import org.claimgraph.vocab.Cg;

/** Sets tellings side by side, and tells in what they differ. */
final class Sections {

    static final Comparator<Telling> BY_DAY =
            Comparator.comparing(Telling::day).thenComparing(Telling::id);

    private final Values graph;

    Sections(Values graph) {
        this.graph = graph;
    }

    /** Returns tellings side by side, in the order of their days. */
    Section of(String about, List<Telling> told) {
        List<Telling> inOrder = told.stream().sorted(BY_DAY).toList();
        List<Line> lines = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<String> says = inOrder.stream().map(telling -> telling.says(facet)).toList();
            if (says.stream().anyMatch(value -> !value.isEmpty())) {
                lines.add(new Line(facet, says, difference(facet, says)));
            }
        }
        return new Section(about, inOrder, lines, findings(inOrder));
    }

    private static Difference difference(Facet facet, List<String> says) {
        Set<String> stated = new TreeSet<>(says);
        boolean isLeftOut = stated.remove("");
        if (!facet.isCompared()) {
            return Difference.NONE;
        }
        if (stated.size() > 1) {
            return Difference.DIFFERENT;
        }
        return isLeftOut ? Difference.LEFT_OUT : Difference.NONE;
    }

    /** Returns what rules found between two of the tellings. */
    private List<Found> findings(List<Telling> told) {
        Map<Node, Set<Node>> claims = new LinkedHashMap<>();
        for (Telling telling : told) {
            for (Node finding : graph.with(Cg.between, telling.claim())) {
                claims.computeIfAbsent(finding, f -> new LinkedHashSet<>()).add(telling.claim());
            }
        }
        return claims.entrySet().stream()
                .filter(found -> found.getValue().size() > 1)
                .map(found -> found(found.getKey()))
                .filter(found -> !isSaidOtherwise(found))
                .sorted(Comparator.comparing(Found::kind).thenComparing(Found::why))
                .toList();
    }

    /** That voices agree on dates and numbers too is seen in the lines. */
    private static boolean isSaidOtherwise(Found found) {
        return found.kind().startsWith("corroboration") && !found.dimension().equals("stance");
    }

    private Found found(Node finding) {
        Node notation = SKOS.notation.asNode();
        return new Found(
                graph.text(graph.one(finding, Cg.findingKind), notation),
                graph.text(graph.one(finding, Cg.dimension), notation),
                graph.text(finding, RDFS.Nodes.comment));
    }
}

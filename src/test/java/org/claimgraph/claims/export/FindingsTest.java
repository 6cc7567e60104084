package org.claimgraph.claims.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.claims.build.BundledGraph;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Graph GRAPH = BundledGraph.dataset().getDefaultGraph();
    private static final Node TENSION = Cg.concept("finding-kind", "tension");
    private static final Node CONFLICT = Cg.concept("finding-kind", "conflict");

    @Test
    void tensionsAloneAreLeftOut() {
        List<Triple> left = without(Findings.TENSIONS);

        assertThat(kinds(left)).contains(CONFLICT).doesNotContain(TENSION);
        assertThat(left).hasSize(GRAPH.size() - triplesOf(TENSION));
    }

    @Test
    void allFindingsAreLeftOut() {
        List<Triple> left = without(Findings.FINDINGS);

        assertThat(kinds(left)).isEmpty();
        assertThat(left)
                .noneMatch(triple -> triple.getSubject().toString().contains("/finding/"))
                .anyMatch(triple -> triple.getObject().equals(Cg.Claim));
    }

    private static List<Triple> without(Findings findings) {
        List<Triple> left = new ArrayList<>();
        ExportedTriples.of(GRAPH).without(GRAPH, findings).send(left::add);
        return left;
    }

    private static List<Node> kinds(List<Triple> triples) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(Cg.findingKind))
                .map(Triple::getObject)
                .distinct()
                .toList();
    }

    private static int triplesOf(Node kind) {
        return GRAPH
                .find(Node.ANY, Cg.findingKind, kind)
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .mapToInt(finding -> GRAPH.find(finding, Node.ANY, Node.ANY).toList().size())
                .sum();
    }
}

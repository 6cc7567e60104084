package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** Finds what Jena's own graph in memory finds. */
class ListedGraphTest {

    private final Graph ours = new ListedGraph();
    private final Graph jenas = GraphFactory.createDefaultGraph();

    @Test
    void everyPatternFindsTheSameTriples() {
        Random random = new Random(7);
        List<Node> nodes = nodes();
        for (int i = 0; i < 3_000; i++) {
            add(Triple.create(node(nodes, random), node(nodes, random), node(nodes, random)));
        }

        assertThat(ours.size()).isEqualTo(jenas.size());
        nodes.add(Node.ANY);
        nodes.add(NodeFactory.createURI("http://example.org/absent"));
        for (Node subject : nodes) {
            for (Node predicate : nodes) {
                for (Node object : nodes) {
                    assertThat(ours.find(subject, predicate, object).toList())
                            .containsExactlyInAnyOrderElementsOf(
                                    jenas.find(subject, predicate, object).toList());
                }
            }
        }
    }

    @Test
    void triplesMayBeAddedAfterALook() {
        Node node = NodeFactory.createURI("http://example.org/a");
        add(Triple.create(node, node, node));
        assertThat(ours.size()).isOne();

        add(Triple.create(node, node, NodeFactory.createLiteralString("b")));
        add(Triple.create(node, node, node));

        assertThat(ours.find().toList()).hasSize(2);
    }

    private void add(Triple triple) {
        ours.add(triple);
        jenas.add(triple);
    }

    private static Node node(List<Node> nodes, Random random) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    /** Terms that are alike: of one hash code, and with languages and datatypes. */
    private static List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (String text : List.of("AaAa", "BBBB", "AaBB", "BBAa", "1", "01")) {
            nodes.add(NodeFactory.createURI("http://example.org/" + text));
            nodes.add(NodeFactory.createLiteralString(text));
            nodes.add(NodeFactory.createLiteralLang(text, "en"));
            nodes.add(NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger));
        }
        return nodes;
    }
}

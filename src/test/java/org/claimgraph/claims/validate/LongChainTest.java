package org.claimgraph.claims.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Geo;
import org.claimgraph.vocab.Literals;
import org.junit.jupiter.api.Test;

/** A chain of 100,000 things neither overflows the stack nor takes longer than its length. */
class LongChainTest {

    private static final int LENGTH = 100_000;
    private static final Node PART_OF = DCTerms.isPartOf.asNode();
    private static final Node SPEAKS_FOR = Cg.speaksFor;

    private final Graph graph = chain(Geo.sfWithin);

    @Test
    void aChainThatEndsHasNoCycle() {
        assertThat(violations(new CycleCheck())).isEmpty();
    }

    @Test
    void aChainThatBitesItsTailIsOneCycle() {
        graph.add(place(LENGTH), Geo.sfWithin, place(0));

        assertThat(violations(new CycleCheck()))
                .singleElement()
                .returns(place(0), Violation::focus)
                .extracting(Violation::message)
                .isEqualTo(
                        "\"p0000000\" lies within itself, by way of \"p0000001\", \"p0000002\","
                                + " \"p0000003\", \"p0000004\", \"p0000005\" and 99995 more");
    }

    @Test
    void eventsAndSpeakersInChainsHaveNoCycle() {
        assertThat(violations(new CycleCheck(), chain(PART_OF, SPEAKS_FOR))).isEmpty();
    }

    @Test
    void eventsAndSpeakersInCirclesHaveOneEach() {
        Graph circles = chain(PART_OF, SPEAKS_FOR);
        circles.add(place(LENGTH), PART_OF, place(0));
        circles.add(place(LENGTH), SPEAKS_FOR, place(0));

        assertThat(violations(new CycleCheck(), circles))
                .extracting(Violation::property)
                .containsExactly(PART_OF, SPEAKS_FOR);
    }

    @Test
    void thePlaceAtTheOtherEndContainsAllThatHaveCoordinates() {
        locate(place(LENGTH), "POINT(38.5 35)", "country");
        locate(place(0), "POINT(37 36.5)", "unknown");
        locate(place(1), "POINT(-37 36.5)", "unknown");
        locate(place(2), "POINT(37 36.7)", "unknown");

        assertThat(violations(new ContainmentCheck()))
                .extracting(Violation::focus)
                .containsExactly(place(1));
    }

    private List<Violation> violations(Check check) {
        return violations(check, graph);
    }

    private static List<Violation> violations(Check check, Graph graph) {
        List<Violation> violations = new ArrayList<>();
        check.apply(graph, violations::add);
        return violations;
    }

    private void locate(Node place, String wkt, String precision) {
        Node geometry = NodeFactory.createURI(place.getURI() + "/geometry");
        graph.add(place, Geo.hasGeometry, geometry);
        graph.add(geometry, Geo.asWKT, Literals.text(wkt));
        graph.add(place, Cg.locationPrecision, Cg.concept("precision", precision));
    }

    private static Graph chain(Node... properties) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        for (Node property : properties) {
            for (int i = 0; i < LENGTH; i++) {
                graph.add(place(i), property, place(i + 1));
            }
        }
        return graph;
    }

    private static Node place(int number) {
        String id = String.format("p%07d", number);
        return NodeFactory.createURI("https://example.org/war/location/" + id);
    }
}

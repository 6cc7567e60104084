package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.claimgraph.claims.build.BundledGraph;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.Test;

/** No claim's content is ever asserted: what is claimed is not in the graph as a statement. */
class UnassertedContentTest {

    private final Graph bundled = BundledGraph.dataset().getDefaultGraph();

    @Test
    void noContentOfTheBundledClaimsIsAsserted() {
        List<Triple> contents = contents(bundled);

        assertThat(contents).hasSizeGreaterThan(300);
        assertThat(contents).noneMatch(bundled::contains);
    }

    @Test
    void noRelationIsEverAPredicate() {
        List<Node> relations =
                bundled.find(null, Cg.relation, null).mapWith(Triple::getObject).toList();

        assertThat(relations).isNotEmpty();
        assertThat(relations).noneMatch(relation -> bundled.contains(null, relation, null));
    }

    @Test
    void assertedContentWouldBeNoticed() {
        Graph graph = GraphFactory.createDefaultGraph();
        ReadProject read =
                ReadProject.of(
                        "claims.csv",
                        """
                        id,document,para,chain,subject,relation,object
                        d000-p03a,d000,3,now,isis + now,shells,syria
                        """);
        read.graph().find().forEachRemaining(graph::add);

        assertThat(contents(graph)).hasSize(2).noneMatch(graph::contains);
        graph.add(contents(graph).get(0));
        assertThat(contents(graph)).anyMatch(graph::contains);
    }

    /** Returns what would be in the graph if the propositions were taken for statements. */
    private static List<Triple> contents(Graph graph) {
        List<Triple> contents = new ArrayList<>();
        for (Triple relation : graph.find(null, Cg.relation, null).toList()) {
            Node proposition = relation.getSubject();
            for (Node subject : objects(graph, proposition, Cg.subject).toList()) {
                objects(graph, proposition, Cg.object)
                        .andThen(objects(graph, proposition, Cg.location))
                        .forEachRemaining(
                                object ->
                                        contents.add(
                                                Triple.create(
                                                        subject, relation.getObject(), object)));
            }
        }
        return contents.stream().distinct().toList();
    }

    private static ExtendedIterator<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, null).mapWith(Triple::getObject);
    }
}

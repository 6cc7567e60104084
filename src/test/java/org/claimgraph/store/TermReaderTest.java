package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

class TermReaderTest {

    private static final int TRIPLES = 2_000;

    private static Node term(int i) {
        String text = "é".repeat(i % 700) + i;
        return switch (i % 5) {
            case 0 -> NodeFactory.createURI("http://example.org/" + i);
            case 1 -> NodeFactory.createLiteralLang(text, "ku-Latn");
            case 2 -> NodeFactory.createLiteralDT(text, NodeFactory.getType(XSD.token.getURI()));
            case 3 -> NodeFactory.createLiteralDT("0" + i, NodeFactory.getType(XSD.xint.getURI()));
            default -> NodeFactory.createLiteralString(text);
        };
    }

    private static void fill(Graph graph) {
        Node subject = NodeFactory.createBlankNode();
        for (int i = 0; i < TRIPLES; i++) {
            graph.add(subject, NodeFactory.createURI("http://example.org/p" + i % 7), term(i));
        }
    }

    /** Short terms are read at once, long ones by TDB2, and numbers are in the id itself. */
    @Test
    void termsAreThoseOfTdb2() {
        Dataset dataset = TDB2Factory.createDataset();
        Txn.executeWrite(dataset, () -> fill(dataset.asDatasetGraph().getDefaultGraph()));

        Txn.executeRead(
                dataset,
                () -> {
                    GraphTDB graph =
                            TDBInternal.requireStorage(dataset.asDatasetGraph())
                                    .getDefaultGraphTDB();
                    NodeTable terms = graph.getNodeTupleTable().getNodeTable();
                    TermReader reader = new TermReader(terms);
                    int[] read = new int[1];
                    for (int time = 0; time < 2; time++) {
                        graph.getNodeTupleTable()
                                .findAll()
                                .forEachRemaining(
                                        triple -> {
                                            for (NodeId id : triple.asList()) {
                                                assertThat(reader.getNodeForNodeId(id))
                                                        .isEqualTo(terms.getNodeForNodeId(id));
                                                read[0]++;
                                            }
                                        });
                    }
                    assertThat(read[0]).isEqualTo(2 * 3 * TRIPLES);
                });
    }
}

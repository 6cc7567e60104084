package org.claimgraph.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What TDB2 makes of a term when it is written by a program, the bulk loader makes of it too. */
class AllTermsTest {

    private static final Node IRI = NodeFactory.createURI("http://example.org/a");
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    @TempDir Path folder;

    @Test
    void termsAreKeptAsTdb2KeepsThem() {
        assertKept(
                parsed(
                        "<http://example.org/ü/ab%20c?x=1#y>",
                        "<urn:x>",
                        "_:b0",
                        "''",
                        "'text'",
                        "'text'^^xsd:string",
                        "'line\\nbreak\\ttab \\\" \\\\'",
                        "'😀 حلب Şırnak'",
                        "'a|en||literal'",
                        "'text'@en",
                        "'text'@en-GB",
                        "'text'@ar",
                        "'+1'^^xsd:integer",
                        "'-007'^^xsd:int",
                        "'abc'^^xsd:integer",
                        "'300'^^xsd:byte",
                        "'36028797018963967'^^xsd:integer",
                        "'36028797018963968'^^xsd:integer",
                        "'5'^^xsd:positiveInteger",
                        "'150'^^xsd:decimal",
                        "'0.1000'^^xsd:decimal",
                        "'123456789012345678901234567890.5'^^xsd:decimal",
                        "'1E0'^^xsd:double",
                        "'NaN'^^xsd:double",
                        "'-INF'^^xsd:double",
                        "'1.5'^^xsd:float",
                        "'true'^^xsd:boolean",
                        "'1'^^xsd:boolean",
                        "'yes'^^xsd:boolean",
                        "'2019-10-09'^^xsd:date",
                        "'2019-10-09Z'^^xsd:date",
                        "'2019-02-30'^^xsd:date",
                        "'-12019-10-09'^^xsd:date",
                        "'2019-10-09T10:11:12.345+03:00'^^xsd:dateTime",
                        "'2019-10-09T10:11:12.123456789'^^xsd:dateTime",
                        "'2019'^^xsd:gYear",
                        "'P1Y'^^xsd:duration",
                        "'x'^^<http://example.org/datatype>"));
    }

    /** TDB2 gives back other terms than these when they were written into it. */
    @Test
    void termsThatTdb2WouldChangeStayAsTheyAre() {
        List<Node> terms =
                parsed(
                        "'99999999999999999999999999'^^xsd:integer",
                        "'9223372036854775807'^^xsd:long",
                        "'+36028797018963968'^^xsd:integer");

        try (OpenedDatabase stock = OpenedDatabase.stock(folder.resolve("stock"), triples(terms));
                OpenedDatabase bulk = bulk("bulk", OpenedDatabase.AMPLE, terms)) {
            assertThat(stock.triples()).doesNotContainAnyElementsOf(triples(terms));
            assertThat(bulk.triples()).containsExactlyInAnyOrderElementsOf(triples(terms));
        }
    }

    @Test
    void baseDirectionsAreKept() {
        assertKept(List.of(NodeFactory.createLiteralDirLang("text", "ar", "rtl")));
    }

    /** TDB2 does not tell them apart, so that a database can hold only one of them. */
    @Test
    void ofTermsThatDifferInTheirDirectionOnlyTheFirstIsKept() {
        Node first = NodeFactory.createLiteralDirLang("text", "ar", "rtl");
        Node second = NodeFactory.createLiteralDirLang("text", "ar", "ltr");

        try (OpenedDatabase database = bulk("db", OpenedDatabase.AMPLE, List.of(first, second))) {
            assertThat(database.triples()).containsExactlyElementsOf(triples(List.of(first)));
        }
    }

    private static List<Node> parsed(String... texts) {
        List<Node> terms = new ArrayList<>();
        for (String text : texts) {
            terms.add(NodeFactoryExtra.parseNode(text.replaceAll("xsd:(\\w+)", "<" + XSD + "$1>")));
        }
        return terms;
    }

    @Test
    void tripleTermsAreKept() {
        Node blank = NodeFactory.createBlankNode("b0");
        Node text = NodeFactory.createLiteralLang("text", "en");
        Node inner = NodeFactory.createTripleTerm(blank, IRI, text);

        assertKept(
                List.of(
                        inner,
                        NodeFactory.createTripleTerm(
                                IRI, IRI, NodeFactory.createTripleTerm(IRI, IRI, inner))));
    }

    @Test
    void longLiteralsAreKept() {
        List<Node> terms = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            terms.add(NodeFactory.createLiteralString(i + "é".repeat(1 << 20)));
        }
        assertKept(terms);
    }

    @Test
    void blankNodesAreTheSameByTheirLabelFromTheFirstTripleToTheLast() {
        List<Node> terms = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            terms.add(NodeFactory.createBlankNode("b" + i % 1700));
        }
        assertKept(terms);
    }

    /** Compares what the bulk loader makes of terms with what TDB2 makes of them. */
    private void assertKept(List<Node> terms) {
        List<Triple> triples = triples(terms);
        try (OpenedDatabase stock = OpenedDatabase.stock(folder.resolve("stock"), triples);
                OpenedDatabase ample = bulk("ample", OpenedDatabase.AMPLE, terms);
                OpenedDatabase tiny = bulk("tiny", OpenedDatabase.TINY, terms)) {
            assertThat(ample.triples()).isEqualTo(stock.triples()).isNotEmpty();
            assertThat(tiny.triples()).isEqualTo(stock.triples());
            for (Triple triple : triples) {
                assertThat(ample.find(triple)).isEqualTo(stock.find(triple)).isNotEmpty();
            }
        }
    }

    private OpenedDatabase bulk(String name, long memory, List<Node> terms) {
        return OpenedDatabase.bulk(folder.resolve(name), memory, triples(terms));
    }

    private static List<Triple> triples(List<Node> terms) {
        List<Triple> triples = new ArrayList<>();
        for (Node term : terms) {
            triples.add(Triple.create(IRI, IRI, term));
        }
        return triples;
    }
}

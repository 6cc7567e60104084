package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class NTriplesWriterTest {

    private static final Node S = NodeFactory.createURI("https://example.org/s");
    private static final Node P = NodeFactory.createURI("https://example.org/p");

    @Test
    void everyTermHasItsForm() {
        assertThat(written(NodeFactory.createURI("https://example.org/Şırnak/حلب")))
                .isEqualTo("<https://example.org/Şırnak/حلب>");
        assertThat(written(NodeFactory.createLiteralString("\"no\"\n\tC:\\x\r\b\f")))
                .isEqualTo("\"\\\"no\\\"\\n\\tC:\\\\x\\r\\b\\f\"");
        assertThat(written(NodeFactory.createLiteralString("a\u0000b\u007Fc")))
                .isEqualTo("\"a\\u0000b\\u007Fc\"");
        assertThat(written(NodeFactory.createLiteralString("é€😀"))).isEqualTo("\"é€😀\"");
        assertThat(written(NodeFactory.createLiteralLang("Halep", "tr"))).isEqualTo("\"Halep\"@tr");
        assertThat(written(NodeFactory.createLiteralDirLang("حلب", "ar", "rtl")))
                .isEqualTo("\"حلب\"@ar--rtl");
        assertThat(written(NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger)))
                .isEqualTo("\"7\"^^<http://www.w3.org/2001/XMLSchema#integer>");
        assertThat(written(NodeFactory.createTripleTerm(S, P, S)))
                .isEqualTo(
                        "<<( <https://example.org/s> <https://example.org/p> <https://example.org/s> )>>");
        assertThat(written(NodeFactory.createBlankNode("row 1"))).isEqualTo("_:BrowX201");
    }

    @Test
    void whatAnIriMayNotHoldHasItsNumber() {
        assertThat(written(NodeFactory.createURI("https://example.org/a b<c>\"{d}|^`\\\n")))
                .isEqualTo(
                        "<https://example.org/a\\u0020b\\u003Cc\\u003E\\u0022\\u007Bd\\u007D\\u007C\\u005E\\u0060\\u005C\\u000A>");
    }

    @Test
    void halfASurrogatePairBecomesAQuestionMark() {
        assertThat(written(NodeFactory.createLiteralString("a\uD83Db"))).isEqualTo("\"a?b\"");
    }

    @Test
    void aTermLongerThanTheBufferIsWhole() {
        String text = "€\"😀a".repeat(50_000);
        assertThat(written(NodeFactory.createLiteralString(text)))
                .isEqualTo("\"" + text.replace("\"", "\\\"") + "\"");
        Node iri = NodeFactory.createURI("https://example.org/" + "x".repeat(300_000));
        List<Triple> triples = List.of(Triple.create(iri, P, iri), Triple.create(iri, P, iri));
        assertThat(lines(triples)).isEqualTo(linesByJena(triples));
    }

    @Test
    void iriThatComesAgainAsTheSameObjectIsTheSame() {
        Random random = new Random(1);
        List<Node> places = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            places.add(NodeFactory.createURI("https://example.org/place/" + i));
        }
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            Node subject = places.get(random.nextInt(places.size()));
            Node object = places.get(random.nextInt(places.size()));
            Triple triple = Triple.create(subject, places.get(random.nextInt(10)), object);
            triples.add(triple);
            triples.add(Triple.create(subject, P, subject));
        }

        assertThat(lines(triples)).isEqualTo(linesByJena(triples));
    }

    @Test
    void parserReadsWhatWasWritten() {
        Random random = new Random(7);
        List<Triple> triples = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            triples.add(Triple.create(subject(random), P, object(random)));
        }

        assertThat(parsed(lines(triples))).isEqualTo(triples);
    }

    @Test
    void namedGraphIsRefused() {
        NTriplesWriter writer = new NTriplesWriter(OutputStream.nullOutputStream());

        assertThatThrownBy(() -> writer.quad(Quad.create(S, S, P, S)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("https://example.org/s");
    }

    @Test
    void failingOutputIsSaid() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        NTriplesWriter writer = new NTriplesWriter(full);
        writer.triple(Triple.create(S, P, S));

        assertThatThrownBy(writer::finish)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left");
    }

    private static Node subject(Random random) {
        return random.nextBoolean() ? S : NodeFactory.createBlankNode("b" + random.nextInt(9));
    }

    private static Node object(Random random) {
        String text = text(random);
        return switch (random.nextInt(5)) {
            case 0 -> NodeFactory.createLiteralString(text);
            case 1 -> NodeFactory.createLiteralLang(text, "ku-Latn");
            case 2 -> NodeFactory.createLiteralDirLang(text, "ar", "rtl");
            case 3 -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
            default -> NodeFactory.createTripleTerm(subject(random), P, subject(random));
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            int kind = random.nextInt(4);
            text.appendCodePoint(
                    kind == 0
                            ? random.nextInt(0x80)
                            : kind == 1
                                    ? 0x80 + random.nextInt(0x700)
                                    : kind == 2
                                            ? 0x1000 + random.nextInt(0xC000)
                                            : 0x10000 + random.nextInt(0xF0000));
        }
        return text.toString();
    }

    private static String written(Node object) {
        String line = lines(List.of(Triple.create(S, P, object)));
        String before = "<https://example.org/s> <https://example.org/p> ";
        assertThat(line).startsWith(before).endsWith(" .\n");
        return line.substring(before.length(), line.length() - " .\n".length());
    }

    private static String lines(List<Triple> triples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        send(triples, new NTriplesWriter(bytes));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String linesByJena(List<Triple> triples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        send(triples, StreamRDFWriter.getWriterStream(bytes, RDFFormat.NTRIPLES_UTF8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void send(List<Triple> triples, StreamRDF out) {
        out.start();
        triples.forEach(out::triple);
        out.finish();
    }

    private static List<Triple> parsed(String lines) {
        List<Triple> triples = new ArrayList<>();
        StreamRDF collecting =
                new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        triples.add(triple);
                    }
                };
        RDFParser.fromString(lines, Lang.NTRIPLES)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .parse(collecting);
        return triples;
    }
}

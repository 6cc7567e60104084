package org.claimgraph.claims.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {

    private final ShortNames names =
            new ShortNames(PrefixMapping.Factory.create().setNsPrefix("ex", "http://example.org/"));

    @ParameterizedTest
    @CsvSource({
        "http://example.org/claim/d001-p11a, d001-p11a",
        "https://w3id.org/claimgraph/relation/attacks, attacks",
        "https://w3id.org/claimgraph/turkey-syria/actor/ankara, ankara",
        "http://example.org/claim/a/step/1, ex:claim/a/step/1",
        "http://example.org/claim/a#b, ex:claim/a#b",
        "http://example.org/claim/a?b, ex:claim/a?b",
        "http://example.org/claim/, ex:claim/",
        "http://claim/a, http://claim/a",
        "urn:x:claim/a, urn:x:claim/a",
        "http://example.org/table/claims.csv#row=1, ex:table/claims.csv#row=1",
    })
    void nodeWithAnIdIsShownByIt(String iri, String shown) {
        assertThat(names.of(NodeFactory.createURI(iri))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "as it is,as it is",
                "two  blanks,two blanks",
                " at both ends ,at both ends",
                "İstanbul – حلب,İstanbul – حلب",
                "a\tb,a b",
                "a\u00A0b,a\u00A0b",
                "b\u001B[31m,b\\u001B[31m",
                "b\u0085c,b\\u0085c",
                "turned \u202E round,turned \\u202E round",
                "\u3000wide,wide",
            })
    void textIsOneVisibleLine(String text, String shown) {
        assertThat(names.of(NodeFactory.createLiteralString(text))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"3.0, 3", "3.50, 3.50", "10, 10"})
    void decimalHasNoZerosForNothing(String number, String shown) {
        assertThat(names.of(NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal)))
                .isEqualTo(shown);
    }
}

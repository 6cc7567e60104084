package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.claims.model.Content;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name, a number or a date in place of an object. */
class ValuesTest {

    private static final String RELATIONS =
            """
            id,label,subject_kind,object_kind
            is-called,is called,any,value
            """;

    @ParameterizedTest
    @CsvSource({
        "Abu Omar, ,          Abu Omar,  http://www.w3.org/2001/XMLSchema#string",
        "Abu Omar, text,      Abu Omar,  http://www.w3.org/2001/XMLSchema#string",
        "007.50,   number,    7.5,       http://www.w3.org/2001/XMLSchema#decimal",
        "-3,       number,    -3.0,      http://www.w3.org/2001/XMLSchema#decimal",
        "1970~,    date,      1970~,     http://id.loc.gov/datatypes/edtf/EDTF-level1",
    })
    void valueIsALiteralOfItsType(String value, String type, String text, String datatype) {
        ReadProject read = claims("is-called", "", value, type == null ? "" : type);

        assertThat(read.problems()).isEmpty();
        assertThat(read.graph().find(Node.ANY, Cg.value, Node.ANY).toList())
                .singleElement()
                .extracting(Triple::getObject)
                .satisfies(
                        literal -> {
                            assertThat(literal.getLiteralLexicalForm()).isEqualTo(text);
                            assertThat(literal.getLiteralDatatypeURI()).isEqualTo(datatype);
                        });
    }

    @Test
    void equalValuesAreOneMatterAndOthersAreNot() {
        String one = core("7.50", "number");

        assertThat(core("7.5", "number")).isEqualTo(one);
        assertThat(core("7.6", "number")).isNotEqualTo(one);
    }

    @Test
    void valueIsInTheLabel() {
        assertThat(claims("is-called", "", "Abu Omar", "").graph().find().toList())
                .anyMatch(t -> t.getObject().toString().contains("is called \\\"Abu Omar\\\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    is-called |      | Abu  | number | H2 [value]: "Abu" is not a number
                    is-called |      | soon | date   | H2 [value]: "soon" is not a date
                    is-called |      |      |        | H2 [value]: the relation "is-called" takes a value
                    is-called |      |      | date   | I2 [value_type]: the row says what its value is
                    is-called | isis |      |        | G2 [object]: "isis" is an actor, and the relation "is-called" takes a value
                    shells    |      | Abu  |        | H2 [value]: "Abu" is a value, and the relation "shells" takes none
                    """)
    void whatDoesNotFitIsMetOnce(
            String relation, String object, String value, String type, String message) {
        ReadProject read = claims(relation, orEmpty(object), orEmpty(value), orEmpty(type));

        assertThat(read.problems()).singleElement().asString().contains(message);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String core(String value, String type) {
        List<Content> contents = claims("is-called", "", value, type).claims().get(0).contents();
        return contents.get(0).core();
    }

    private static ReadProject claims(String relation, String object, String value, String type) {
        String claims =
                """
                id,document,para,chain,subject,relation,object,value,value_type
                d000-p01a,d000,1,now,isis,%s,%s,%s,%s
                """;
        return ReadProject.of(
                Map.of(
                        "relations.csv",
                        RELATIONS,
                        "claims.csv",
                        claims.formatted(relation, object, value, type)));
    }
}

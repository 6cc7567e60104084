package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others say of claims and things, kept as they say it. */
class GradesTest {

    @Test
    void ratingConfidenceAndGradeAreKept() {
        ReadProject read = read("rating,confidence,grade", "False context,moderate,B2");

        assertThat(read.problems()).isEmpty();
        assertThat(has(read, Cg.rating, "False context")).isTrue();
        assertThat(has(read, Cg.confidence, "moderate")).isTrue();
        assertThat(has(read, Cg.grade, "B2")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b2", "B-2", "B7", "G1", "2B", "B"})
    void whatIsNoGradeIsToldWhatAGradeIs(String grade) {
        assertThat(read("grade", grade).problems())
                .singleElement()
                .asString()
                .startsWith("claims.csv:2 E2 [grade]: \"" + grade + "\" is not a grade")
                .contains("Write a letter from A to F and a digit from 1 to 6, such as B2.");
    }

    @Test
    void relationIsMatchedWithThoseOfOthers() {
        ReadProject read =
                ReadProject.of(
                        "relations.csv",
                        "id,label,subject_kind,object_kind,same_as\n"
                                + "hires,hires,actor,actor,https://example.org/a; https://example.org/b\n");

        assertThat(read.problems()).isEmpty();
        assertThat(
                        read.graph()
                                .find(
                                        NodeFactory.createURI(ReadProject.BASE + "relation/hires"),
                                        SKOS.exactMatch.asNode(),
                                        Node.ANY)
                                .toList())
                .hasSize(2);
    }

    private static boolean has(ReadProject read, Node property, String text) {
        return read.graph().contains(Node.ANY, property, Literals.text(text));
    }

    private static ReadProject read(String header, String cells) {
        return ReadProject.of(
                "claims.csv",
                "id,document,para,chain,%s,subject,relation,object\n".formatted(header)
                        + "d000-p01a,d000,1,now,%s,isis,shells,qarah-kubri\n".formatted(cells));
    }
}

package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What claims rest on. */
class EvidenceTest {

    private static final String DIGEST = "ab".repeat(32);

    @Test
    void claimsNameWhatTheyRestOn() {
        ReadProject read =
                ReadProject.of(
                        Map.of(
                                "evidence.csv",
                                "id,label,kind,captured\nv1,Smoke over the town,video,2016-01-09\nv2,,,\n",
                                "claims.csv",
                                """
                                id,document,para,chain,subject,relation,object,evidence
                                d000-p01a,d000,1,now,isis,shells,qarah-kubri,v1; v2
                                """));

        assertThat(read.problems()).isEmpty();
        assertThat(read.claims())
                .singleElement()
                .extracting(ClaimRecord::evidence)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("v1", "v2");
        assertThat(read.graph().contains(node("claim/d000-p01a"), Cg.evidence, node("evidence/v1")))
                .isTrue();
        assertThat(label(read, "v1")).isEqualTo("Smoke over the town");
        assertThat(label(read, "v2")).isEqualTo("v2");
        assertThat(
                        read.graph()
                                .contains(
                                        node("evidence/v1"),
                                        Cg.captured,
                                        Literals.edtf("2016-01-09")))
                .isTrue();
    }

    @Test
    void evidenceThatIsNotThereIsNamed() {
        assertThat(
                        ReadProject.of(
                                        "claims.csv",
                                        """
                                        id,document,para,chain,subject,relation,object,evidence
                                        d000-p01a,d000,1,now,isis,shells,qarah-kubri,v9
                                        """)
                                .problems())
                .singleElement()
                .asString()
                .startsWith("claims.csv:2 H2 [evidence]: no evidence is called \"v9\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256", "perceptual_hash"})
    void rowsWithOneDigestAreNamedTogether(String column) {
        assertThat(problems("id," + column, "v1," + DIGEST + "\nv2,\nv3,\nv4," + DIGEST))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(ProblemCode.EVIDENCE_TWICE);
                            assertThat(problem.place())
                                    .hasToString("evidence.csv:5 B5 [" + column + "]");
                            assertThat(problem.message()).contains("\"v4\"", "\"v1\" in row 2");
                        });
    }

    @Test
    void whatIsNoAddressIsMetAsInDocuments() {
        assertThat(problems("id,url", "v1,t.me/channel/12"))
                .singleElement()
                .asString()
                .contains("Write https://t.me/channel/12.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label",
                "url",
                "archive_url",
                "shelf_mark",
                "sha256",
                "perceptual_hash",
                "note"
            })
    void hiddenEvidenceMayNotHaveWhatShowsIt(String column) {
        String secret = column.equals("sha256") ? DIGEST : "Zehra Q.";

        assertThat(problems("id,hidden," + column, "v1,yes," + secret))
                .singleElement()
                .asString()
                .contains("the source of this row is hidden")
                .doesNotContain(secret);
    }

    @Test
    void hiddenEvidenceHasALabelThatSaysSo() {
        ReadProject read = ReadProject.of("evidence.csv", "id,hidden\nv1,yes\n");

        assertThat(read.problems()).isEmpty();
        assertThat(label(read, "v1")).isEqualTo("protected source");
    }

    private static List<Problem> problems(String header, String rows) {
        return ReadProject.of("evidence.csv", header + "\n" + rows + "\n").problems().stream()
                .filter(problem -> problem.code() != ProblemCode.COLUMN_ORDER)
                .toList();
    }

    private static String label(ReadProject read, String id) {
        return read.graph()
                .find(node("evidence/" + id), RDFS.Nodes.label, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }

    private static Node node(String path) {
        return NodeFactory.createURI(ReadProject.BASE + path);
    }
}

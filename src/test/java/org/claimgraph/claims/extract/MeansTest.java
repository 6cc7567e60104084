package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claims.model.Content;
import org.claimgraph.problem.Problem;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what means: shipped ones and those of a project. */
class MeansTest {

    private static final String SHIPPED = "https://w3id.org/claimgraph/means/";

    private static final String OWN =
            """
            id,label,kind,broader,covers
            catapult,catapults,carrier,siege-engine,onager; trebuchet
            siege-engine,siege engines,carrier,artillery,
            """;

    @Test
    void claimNamesShippedMeansAndThoseOfItsProject() {
        ReadProject read = withMeans("cluster-munition; catapult");

        assertThat(read.problems()).isEmpty();
        assertThat(means(read)).containsExactly(SHIPPED + "cluster-munition", own("catapult"));
        assertThat(read.claims().get(0).contents())
                .extracting(Content::means)
                .containsExactly(List.of("catapult", "cluster-munition"));
    }

    @Test
    void meansIsOneOfABroaderOneWhereverThatIs() {
        ReadProject read = withMeans("catapult");

        assertThat(broader(read, "catapult")).isEqualTo(own("siege-engine"));
        assertThat(broader(read, "siege-engine")).isEqualTo(SHIPPED + "artillery");
    }

    @ParameterizedTest
    @CsvSource({
        "cluster bombs, cluster-munition",
        "cluster-bomb, cluster-munition",
        "airstrike, air-strike",
        "Grad, rocket",
        "trebuchet, catapult"
    })
    void wordOfATextIsAnsweredWithTheMeansThatItLeadsTo(String word, String means) {
        assertThat(withMeans(word).problems())
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("claims.csv:2 H2 [means]: ")
                .contains("\"" + means + "\"");
    }

    @Test
    void wordThatIsNoMeansIsNamedAsOne() {
        assertThat(withMeans("catapaltt").problems())
                .singleElement()
                .asString()
                .startsWith("claims.csv:2 H2 [means]: no means is called \"catapaltt\"");
    }

    @Test
    void idOfAShippedMeansIsTaken() {
        ReadProject read = ReadProject.of("means.csv", "id,label,kind\nartillery,guns,carrier\n");

        assertThat(read.problems())
                .singleElement()
                .asString()
                .contains("\"artillery\" is already the id of " + SHIPPED + "artillery");
    }

    private static ReadProject withMeans(String means) {
        String claims =
                """
                id,document,para,chain,subject,relation,object,means
                d000-p01a,d000,1,now,isis,shells,qarah-kubri,%s
                """;
        return ReadProject.of(Map.of("means.csv", OWN, "claims.csv", claims.formatted(means)));
    }

    private static List<String> means(ReadProject read) {
        return read
                .graph()
                .find(Node.ANY, Cg.means, Node.ANY)
                .mapWith(triple -> triple.getObject().getURI())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private static String broader(ReadProject read, String id) {
        Node means = NodeFactory.createURI(own(id));
        return read.graph()
                .find(means, SKOS.broader.asNode(), Node.ANY)
                .next()
                .getObject()
                .getURI();
    }

    private static String own(String id) {
        return ReadProject.BASE + "means/" + id;
    }
}

package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.problem.Problem;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Oa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in its document a claim is, other than by paragraph. */
class LocatorTest {

    @Test
    void timeInARecordingIsASelector() {
        ReadProject read = read("", "locator_kind,locator", "time,00:01:15-00:01:30");

        Node time = node("claim/s1-a/time");
        assertThat(read.problems()).isEmpty();
        assertThat(read.graph().contains(node("claim/s1-a"), Cg.selector, time)).isTrue();
        assertThat(read.graph().contains(time, RDF.Nodes.type, Oa.FragmentSelector)).isTrue();
        assertThat(read.graph().contains(time, RDF.Nodes.value, Literals.text("t=75,90"))).isTrue();
    }

    @Test
    void quoteIsASelectorWithItsWords() {
        ReadProject read =
                read("", "quote,quote_prefix,quote_suffix", "two vehicles,lost ,near the bridge");

        Node quote = node("claim/s1-a/quote");
        assertThat(read.problems()).isEmpty();
        assertThat(read.graph().contains(node("claim/s1-a"), Cg.selector, quote)).isTrue();
        assertThat(read.graph().contains(quote, RDF.Nodes.type, oa("TextQuoteSelector"))).isTrue();
        assertThat(read.graph().contains(quote, oa("exact"), Literals.text("two vehicles")))
                .isTrue();
        assertThat(read.graph().contains(quote, oa("prefix"), Node.ANY)).isTrue();
        assertThat(read.graph().contains(quote, oa("suffix"), Node.ANY)).isTrue();
    }

    @Test
    void otherLocatorsAreWords() {
        ReadProject read = read("", "locator_kind,locator", "folio,12r");

        assertThat(read.problems()).isEmpty();
        assertThat(read.graph().contains(node("claim/s1-a"), Cg.locator, Literals.text("12r")))
                .isTrue();
        assertThat(read.graph().contains(Node.ANY, Cg.selector, Node.ANY)).isFalse();
    }

    @Test
    void withoutLocatorThereIsNoSelector() {
        assertThat(read("", "quote", "").graph().contains(Node.ANY, Cg.selector, Node.ANY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    locator_kind,locator | time,1h15   | D2 [locator]: "1h15" is not a time in a recording
                    locator_kind,locator | ,12r        | D2 [locator]: nothing says what the locator "12r" is
                    locator_kind,locator | ,00:01:15   | Write time in locator_kind
                    locator_kind,locator | page,       | C2 [locator_kind]: the locator is a page, and nothing says which
                    quote,quote_prefix   | ,lost       | D2 [quote_prefix]: "lost" stands beside a quote
                    """)
    void whatIsNotCompleteIsMetOnce(String header, String cells, String message) {
        assertThat(problems("", header, cells)).singleElement().asString().contains(message);
    }

    @ParameterizedTest
    @CsvSource({
        "quote, Zehra said",
        "locator, Zehra",
        "quote_prefix, Zehra",
        "quote_suffix, Zehra"
    })
    void claimOfAProtectedSourceHasNoWordsOfIt(String column, String text) {
        assertThat(problems("yes", column, text))
                .singleElement()
                .asString()
                .contains("(SOURCE_NOT_HIDDEN)")
                .doesNotContain("Zehra");
    }

    private static List<Problem> problems(String hidden, String header, String cells) {
        return read(hidden, header, cells).problems().stream()
                .filter(problem -> !problem.place().toString().startsWith("documents.csv"))
                .filter(problem -> !problem.toString().contains("COLUMN_ORDER"))
                .toList();
    }

    private static ReadProject read(String hidden, String header, String cells) {
        return ReadProject.of(
                Map.of(
                        "documents.csv",
                        "id,title,publisher,published,hidden\ns1,protected source,now,2016-01-19,%s\n"
                                .formatted(hidden),
                        "claims.csv",
                        "id,document,%s,chain,subject,relation,object\n".formatted(header)
                                + "s1-a,s1,%s,now,isis,shells,qarah-kubri\n".formatted(cells)));
    }

    private static Node oa(String name) {
        return NodeFactory.createURI(Oa.NS + name);
    }

    private static Node node(String path) {
        return NodeFactory.createURI(ReadProject.BASE + path);
    }
}

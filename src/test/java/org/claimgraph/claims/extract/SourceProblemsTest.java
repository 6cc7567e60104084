package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that are no articles: without paragraphs, without an address, protected. */
class SourceProblemsTest {

    private static final String SECRET = "Zehra Q.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HIDDEN                     | write yes in the column hidden
                    withheld (at risk)         | write yes in the column hidden
                    [redacted]                 | write yes in the column hidden
                    n/a                        | Leave the cell empty where there is no address.
                    -                          | Leave the cell empty where there is no address.
                    t.me/channel/12            | Write https://t.me/channel/12.
                    www.example.org            | Write https://www.example.org.
                    @channel_name              | https://t.me/channel_name
                    https:/example.org/a       | Write https://example.org/a.
                    https//example.org/a       | Write https://example.org/a.
                    doi:10.1000/182            | Write https://doi.org/10.1000/182.
                    10.1000/ABC                | Write https://doi.org/10.1000/ABC.
                    "archive box 12, folder 3" | write it in the column shelf_mark
                    private collection         | write it in the column shelf_mark
                    C:\\scans\\a.pdf            | A file is no address that others can open
                    letter.pdf                 | A file is no address that others can open
                    ark:/12148/btv1b8449691v   | urn:
                    https://a.org https://b.org| that of a copy goes into archive_url
                    https://example.org/a b    | has no spaces
                    """)
    void textThatIsNoAddressIsMetOnceWithWhereItBelongs(String text, String remedy) {
        List<Problem> problems =
                problems("id,title,publisher,published,url", "s1,T,now,2016-01-01," + quoted(text));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place()).hasToString("documents.csv:2 E2 [url]");
        assertThat(problems.get(0).message())
                .isEqualTo(Problem.quote(unquoted(text)) + " is not an address");
        assertThat(problems.get(0).remedy()).contains(remedy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a",
                "urn:isbn:9780141036144",
                "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
            })
    void addressesAndWholeUrnsAreTaken(String address) {
        assertThat(problems("id,title,publisher,published,url", "s1,T,now,2016-01-01," + address))
                .isEmpty();
    }

    @Test
    void urnThatIsCutOffIsMetOnce() {
        assertThat(
                        problems(
                                "id,title,publisher,published,url",
                                "s1,T,now,2016-01-01,urn:uuid:7d9a"))
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        documents.csv:2 E2 [url]: "urn:uuid:7d9a" is not a whole urn (IRI_INVALID)
                          Write all of it, such as urn:isbn:9780141036144 or urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6, or write what is here in the column shelf_mark and leave this cell empty.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author",
                "url",
                "archive_url",
                "shelf_mark",
                "sha256",
                "agency_credits",
                "note"
            })
    void hiddenSourceMayNotHaveWhatShowsIt(String column) {
        String secret = column.equals("sha256") ? "a".repeat(64) : SECRET;
        List<Problem> problems =
                problems(
                        "id,title,publisher,published,hidden," + column,
                        "s1,protected source,unnamed,2016-01-01,yes," + secret);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message())
                .isEqualTo(
                        "the source of this row is hidden, and this cell may show who or what it is");
        assertThat(problems.get(0)).asString().doesNotContain(secret);
        assertThat(problems.get(0).value()).isEmpty();
    }

    @Test
    void hiddenSourceMayNotHaveATitleOfItsOwn() {
        assertThat(
                        problems(
                                "id,title,publisher,published,hidden",
                                "s1," + SECRET + ",unnamed,2016-01-01,yes"))
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        documents.csv:2 B2 [title]: the source of this row is hidden, and this cell may show who or what it is (SOURCE_NOT_HIDDEN)
                          Write "protected source" here.""");
    }

    @Test
    void hiddenSourceMayNotHaveACellOfAColumnThatIsNotDescribed() {
        assertThat(
                        problems(
                                "id,title,publisher,published,hidden,contact",
                                "s1,protected source,unnamed,2016-01-01,yes," + SECRET))
                .filteredOn(problem -> problem.code() == ProblemCode.SOURCE_NOT_HIDDEN)
                .singleElement()
                .asString()
                .contains("a cell of a column that the metadata do not describe")
                .doesNotContain(SECRET);
    }

    @Test
    void hiddenSourceKeepsItsNodeAndWhatShowsNothing() {
        ReadProject read =
                read(
                        "id,title,kind,publisher,published,hidden",
                        "s1,protected source,interview,unnamed,2016-01-01,yes");

        assertThat(read.problems()).isEmpty();
        assertThat(read.graph().contains(Node.ANY, Cg.hidden, Node.ANY)).isTrue();
        assertThat(
                        read.graph()
                                .contains(
                                        Node.ANY,
                                        Cg.documentKind,
                                        Cg.concept("document-kind", "interview")))
                .isTrue();
    }

    @Test
    void publisherOfAHiddenSourceThatIsNamedIsNoted() {
        assertThat(
                        problems(
                                "id,title,publisher,published,hidden",
                                "s1,protected source,now,2016-01-01,yes"))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.PUBLISHER_SHOWN);
    }

    @Test
    void dayOfCodingNeedsItsCoder() {
        assertThat(problems("id,title,publisher,published,coded", "s1,T,now,2016-01-01,2026-11-20"))
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        documents.csv:2 E2 [coded]: the row was coded on "2026-11-20", and nobody is named who coded it (CODER_MISSING)
                          Write a short name in the column coder, or clear this cell.""");
    }

    @Test
    void coderWithoutADayIsACodingToo() {
        ReadProject read = read("id,title,publisher,published,coder", "s1,T,now,2016-01-01,anna");

        assertThat(read.problems()).isEmpty();
        assertThat(read.graph().contains(node("document/s1"), Node.ANY, node("coding/anna")))
                .isTrue();
    }

    @Test
    void withoutACoderThereIsNoCoding() {
        ReadProject read = read("id,title,publisher,published", "s1,T,now,2016-01-01");

        assertThat(read.problems()).isEmpty();
        assertThat(read.graph().contains(Node.ANY, Node.ANY, Cg.Coding)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s1-a", "s1-p01a", "s1-2020-05-01", "s1-x7"})
    void claimOfASourceInOnePieceNeedsNoParagraph(String id) {
        ReadProject read = withClaim("", id + ",s1,,now,isis,shells,qarah-kubri");

        assertThat(read.problems()).isEmpty();
        assertThat(read.claims()).extracting(ClaimRecord::id).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s10-a", "a", "s1a"})
    void itsIdBeginsWithItsDocument(String id) {
        assertThat(withClaim("", id + ",s1,,now,isis,shells,qarah-kubri").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        claims.csv:2 A2 [id]: "%s" does not name document s1 (CLAIM_ID_MISMATCH)
                          Write document, hyphen and a letter, such as s1-a, or correct the column document."""
                                .formatted(id));
    }

    @Test
    void claimOfADocumentWithParagraphsNamesOne() {
        assertThat(withClaim("9", "s1-a,s1,,now,isis,shells,qarah-kubri").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        claims.csv:2 C2 [para]: the cell is empty, and s1 has 9 paragraphs (VALUE_REQUIRED)
                          Write the paragraph, from 1. A document that is to have none has nothing in the column paragraphs.""");
    }

    @Test
    void paragraphBeyondTheDocumentIsFoundBesideOtherMistakes() {
        assertThat(withClaim("3", "s1-p08a,s1,9,now,isis,shells,").problems())
                .extracting(problem -> problem.place() + " " + problem.code())
                .contains(
                        "claims.csv:2 A2 [id] CLAIM_ID_MISMATCH",
                        "claims.csv:2 C2 [para] PARAGRAPH_BEYOND_DOCUMENT");
    }

    @Test
    void numberOfParagraphsMayHaveAnyLength() {
        String many = "9".repeat(30);

        assertThat(withClaim(many, "s1-p09a,s1,9,now,isis,shells,qarah-kubri").problems())
                .isEmpty();
    }

    private static ReadProject withClaim(String paragraphs, String claim) {
        return ReadProject.of(
                Map.of(
                        "documents.csv",
                        "id,title,publisher,published,paragraphs\ns1,T,now,2016-01-19,%s\n"
                                .formatted(paragraphs),
                        "claims.csv",
                        "id,document,para,chain,subject,relation,object\n" + claim + "\n"));
    }

    private static List<Problem> problems(String header, String row) {
        return read(header, row).problems().stream()
                .filter(problem -> problem.code() != ProblemCode.COLUMN_ORDER)
                .toList();
    }

    private static ReadProject read(String header, String row) {
        return ReadProject.of(
                Map.of(
                        "actors.csv",
                        "id,label,type,anonymous\nnow,NOW,media,\nunnamed,a resident,person,yes\n",
                        "documents.csv",
                        header + "\n" + row + "\n",
                        "claims.csv",
                        "id,document,chain\n"));
    }

    private static Node node(String path) {
        return NodeFactory.createURI(ReadProject.BASE + path);
    }

    private static String quoted(String text) {
        return text.contains(",") && !text.startsWith("\"") ? '"' + text + '"' : text;
    }

    private static String unquoted(String text) {
        return text.replace("\"", "");
    }
}

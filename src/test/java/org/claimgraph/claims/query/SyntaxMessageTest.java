package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads when a query is not SPARQL: our words, and a caret under the place. */
class SyntaxMessageTest {

    private static final DatasetGraph GRAPH = TestGraphs.of("claim:c1 a cg:Claim .");

    private static String message(NamedQuery query) {
        return catchThrowable(() -> QueryRun.of(query, Map.of(), GRAPH)).getMessage();
    }

    @Test
    void theCaretIsUnderThePlaceInTheLineOfTheFile() {
        NamedQuery query =
                NamedQuery.typed("own.rq", "SELECT *\n{\n\t?claim cg:content ?what } }\n");

        assertThat(message(query))
                .isEqualTo(
                        """
                        own.rq is not SPARQL at line 3, column 28: "}" is not allowed there.
                           ?claim cg:content ?what } }
                                                     ^""");
    }

    @Test
    void theCaretStaysUnderThePlaceInALongLineAndBehindWideLetters() {
        String query =
                "SELECT * { "
                        + "?s ?p ?o . ".repeat(20)
                        + "?s ?p '漢字' ] "
                        + "?s ?p ?o . ".repeat(20);

        String[] lines = message(NamedQuery.typed(query)).split("\n");

        assertThat(lines).hasSize(3);
        assertThat(lines[1]).startsWith("  …").endsWith("…").contains("'漢字' ] ");
        int caret = lines[2].indexOf('^');
        // Two letters are two columns wide.
        assertThat(lines[1].charAt(caret - 2)).isEqualTo(']');
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
                    SELECT * { ?s ?p ?o                       => column 20: it ends too early. A } is missing.
                    SELECT * { ?s ?p ?o FILTER (?o > 1        => A ) is missing.
                    SELECT * { ?s ?p "a { b" }}               => column 27: "}" is not allowed there.
                    SELCT * { ?s ?p ?o }                      => column 1: "SELCT" is not a word of SPARQL. Did you mean SELECT?
                    SELECT * { ?s ?p ?o } LIMIT ten           => column 29: "ten" is not a word of SPARQL.
                    SELECT * { ?s ?p ?o OPTINAL { ?s ?q ?r } } => column 21: "OPTINAL" is not a word of SPARQL. Did you mean OPTIONAL?
                    SELECT * { ?s ?p "no end }                => column 18: the text that begins there is not closed. Write " at its end.
                    SELECT * { ?s ?p ?o FILTER REGEX(?o, "\\d") } => column 40: a backslash needs another before it
                    SELECT * { ?s ?p “abc” }                  => column 18: “ is a typographic quotation mark. Write " in its place.
                    SELECT * { ?s <http://example.org/a b> ?o } => column 15: an IRI cannot have a blank. Write %20 for it.
                    SELECT * { ?s ?p ?o FILTER ?o > 1 }       => column 28: "?o" is not allowed there. Put what FILTER tests into parentheses.
                    SELECT ?s, ?p { ?s ?p ?o }                => column 10: "," is not allowed there. Leave it out: variables have blanks between them.
                    SELECT * { ?s ?p ?o } ORDER ?s            => column 29: "?s" is not allowed there. Write BY before it.
                    SELECT ?s (COUNT(?p) AS ?n) { ?s ?p ?o }  => column 8: ?s is selected beside a count or sum. Add GROUP BY ?s, or select SAMPLE(?s).
                    SELECT * { BIND(1 AS ?s) BIND(2 AS ?s) }  => column 36: ?s has a value already. Give the variable after AS another name.
                    SELECT * { ?s claims:of ?o }              => column 15: the prefix claims: is not declared. Did you mean claim?
                    DELETE WHERE { ?s ?p ?o }                 => column 1: DELETE WHERE changes data, and the graph is made from the tables only.
                    ASK { ?s ?p 'it's' }                      => column 17: "s" is not a word of SPARQL.
                    """)
    void everySlipIsNamed(String text, String words) {
        assertThat(message(NamedQuery.typed(text)))
                .startsWith("the query is not SPARQL at line 1, column ")
                .contains(words)
                .doesNotContain("Encountered", "Lexical", "expecting", "<VAR1>");
    }

    @Test
    void anEmptyQueryIsSaidToBeEmpty() {
        assertThat(message(NamedQuery.typed(" \n")))
                .isEqualTo("the query is not SPARQL: it is empty.");
    }

    @Test
    void aFileOfTheCatalogueIsGivenTheLineThatDeclaresAPrefix() {
        NamedQuery query =
                new NamedQuery(
                        "own", "own.rq", "", "", List.of(), List.of(), "ASK { ?a a cg:Claim }");

        assertThat(message(query))
                .contains("Add the line PREFIX cg: <https://w3id.org/claimgraph/ns#>.");
    }
}

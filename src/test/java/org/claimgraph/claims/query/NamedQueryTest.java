package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;

class NamedQueryTest {

    private final Problems problems = Problems.strict();

    private NamedQuery parse(String text) {
        return NamedQuery.parse("03-accusations.rq", text, problems);
    }

    @Test
    void headerSaysWhatTheQueryAnswers() {
        NamedQuery query =
                parse(
                        """
                        #+ summary: Who accuses whom?
                        #+ description: >
                        #+   In
                        #+   words.
                        #+ tags: [claims, voices]
                        #+ endpoint: https://example.org/sparql
                        #+ parameters:
                        #+   accused: actor
                        #+   from: date
                        #+   side: actor
                        #+ example:
                        #+   accused: Islamic State
                        #+   from: 2016
                        SELECT * {}
                        """);

        assertThat(query.name()).isEqualTo("accusations");
        assertThat(query.summary()).isEqualTo("Who accuses whom?");
        assertThat(query.description()).isEqualTo("In words.");
        assertThat(query.tags()).containsExactly("claims", "voices");
        assertThat(query.example())
                .isEqualTo(
                        "claimgraph query accusations -p accused=\"Islamic State\" -p from=2016");
    }

    @Test
    void parametersAreWhatTheHeaderDeclares() {
        NamedQuery query =
                parse(
                        """
                        #+ parameters:
                        #+   speaker: required actor, who speaks, or in whose name
                        #+   from: optional date
                        #+   origins: number, how many
                        SELECT * {}
                        """);

        assertThat(query.parameters())
                .containsExactly(
                        new Parameter(
                                "speaker",
                                ParameterKind.ACTOR,
                                List.of(),
                                true,
                                "who speaks, or in whose name",
                                null),
                        new Parameter("from", ParameterKind.DATE, List.of(), false, "", null),
                        new Parameter(
                                "origins",
                                ParameterKind.NUMBER,
                                List.of(),
                                false,
                                "how many",
                                null));
    }

    @Test
    void examplesMayBeAListAsDefaultsOfGrlc() {
        NamedQuery query =
                parse(
                        """
                        #+ parameters:
                        #+   one: text
                        #+   other: number
                        #+ example:
                        #+   - one: isis
                        #+   - other: 2
                        SELECT * {}
                        """);

        assertThat(query.parameters()).extracting(Parameter::example).containsExactly("isis", "2");
    }

    @Test
    void examplesMayBeAMap() {
        NamedQuery query =
                parse(
                        """
                        #+ parameters:
                        #+   one: text
                        #+ example:
                        #+   one: isis
                        SELECT * {}
                        """);

        assertThat(query.parameters()).extracting(Parameter::example).containsExactly("isis");
    }

    @Test
    void choiceNamesItsWords() {
        NamedQuery query =
                parse(
                        """
                        #+ parameters:
                        #+   dimension: choice stance|agent, only conflicts of this kind
                        SELECT * {}
                        """);

        assertThat(query.parameters())
                .containsExactly(
                        new Parameter(
                                "dimension",
                                ParameterKind.CHOICE,
                                List.of("stance", "agent"),
                                false,
                                "only conflicts of this kind",
                                null));
    }

    /** A default would answer a question that nobody asked. */
    @Test
    void defaultsAreRefused() {
        NamedQuery query =
                NamedQuery.parse(
                        "test.rq",
                        "#+ parameters:\n#+   one: text\n#+ defaults:\n#+   one: isis\nSELECT * {}",
                        problems);

        assertThat(query).isNull();
        assertThat(problems.list())
                .singleElement()
                .asString()
                .contains("default values are not applied", "Rename defaults to example");
    }

    @Test
    void fileWithoutAHeaderIsAQueryWithoutParameters() {
        NamedQuery query = parse("# nothing\nSELECT * {}");

        assertThat(query.parameters()).isEmpty();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void brokenYamlIsBlamedOnItsLine() {
        NamedQuery query =
                parse(
                        """
                        # a comment
                        #+ summary: Who accuses whom: and of what?
                        SELECT * {}
                        """);

        assertThat(query).isNull();
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                        03-accusations.rq:2:29: the header is not YAML: mapping values are not allowed here (QUERY_HEADER_INVALID)
                          Put values that hold a colon or begin with a quote, a bracket or a special character in double quotes.""");
    }

    @Test
    void characterThatNoTextHasIsBlamedOnItsPlace() {
        parse("#+ summary: Who\n#+ tags: [\0]\nSELECT * {}\n");

        assertThat(problems.list())
                .singleElement()
                .asString()
                .startsWith("03-accusations.rq:2:11: the header holds U+0000");
    }

    @Test
    void unknownKindOfParameterIsBlamedOnItsPlace() {
        parse(
                """
                #+ parameters:
                #+   speaker: required person, who speaks
                SELECT * {}
                """);

        assertThat(problems.list())
                .singleElement()
                .asString()
                .startsWith(
                        "03-accusations.rq:2:15: \"required person, who speaks\" does not say what the"
                                + " parameter is (QUERY_HEADER_INVALID)");
    }

    @Test
    void nameThatCannotBeAVariableIsRefused() {
        parse(
                """
                #+ parameters:
                #+   the speaker: actor
                SELECT * {}
                """);

        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("\"the speaker\" is not a name for a parameter");
    }

    @Test
    void exampleOfAnUndeclaredParameterIsRefused() {
        parse(
                """
                #+ example:
                #+   speaker: isis
                SELECT * {}
                """);

        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("an example is given for \"speaker\", which is not declared");
    }

    @Test
    void headerThatIsNotAMapIsRefused() {
        parse("#+ summary\nSELECT * {}");

        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("The header is not a list of names with values");
    }

    @Test
    void textThatIsAListIsRefused() {
        parse("#+ summary: [Who]\nSELECT * {}");

        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("a text is expected, and this is a list");
    }

    @Test
    void aliasesAreRefusedAtTheirPlace() {
        assertThat(parse("#+ summary: x\n#+ example: &a [*a, *a]\nSELECT * {}")).isNull();
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                        03-accusations.rq:2:17: "*a" is an alias of YAML, which a header cannot have (QUERY_HEADER_INVALID)
                          Write the value itself; put a text that begins with * in double quotes.""");
    }

    @Test
    void listsDeepInListsAreRefusedAtTheirPlace() {
        for (String deep : List.of("[".repeat(100_000), "{a: ".repeat(100_000))) {
            Problems found = Problems.strict();
            String text = "SELECT * {}\n#+ summary: x\n#+ tags: " + deep + "\n";

            assertThat(NamedQuery.parse("03-accusations.rq", text, found)).isNull();
            assertThat(found.list())
                    .singleElement()
                    .asString()
                    .startsWith("03-accusations.rq:3:")
                    .contains("lists are more than 20 deep (QUERY_HEADER_INVALID)");
        }
    }
}

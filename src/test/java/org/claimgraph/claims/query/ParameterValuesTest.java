package org.claimgraph.claims.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.failure.UsageException;
import org.claimgraph.vocab.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterValuesTest {

    private static final DatasetGraph GRAPH =
            TestGraphs.of(
                    """
                    actor:turkish-army a cg:Actor ; rdfs:label "Turkish army" ;
                        skos:altLabel "Türk Silahlı Kuvvetleri"@tr , "Turkey"@en .
                    actor:turkish-government a cg:Actor ; rdfs:label "Turkish government" ;
                        skos:altLabel "Turkey"@en .
                    actor:isis a cg:Actor ; rdfs:label "ISIS" ; skos:altLabel "Daesh"@en .
                    actor:amaq a cg:Actor ; rdfs:label "A'maq" .
                    location:turkey a cg:Location ; rdfs:label "Turkey" .
                    claim:d000-p01a a cg:Claim .
                    document:d000 a cg:Document .
                    relation:shells a cg:Relation ; rdfs:label "shells"@en ;
                        skos:hiddenLabel "pummel" .
                    <https://w3id.org/claimgraph/unit/tanks>
                        skos:inScheme cg:scheme-units ; rdfs:label "tanks"@en .
                    """);

    private static Node value(String declaration, String typed) {
        String name = declaration.substring(0, declaration.indexOf(':'));
        NamedQuery query = TestGraphs.query(List.of(declaration), "ASK {}");
        return QueryRun.of(query, Map.of(name, typed), GRAPH).values().get(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/actor/turkish-army",
                "turkish-army",
                "Turkish army",
                "Türk Silahlı Kuvvetleri",
                "TURKISH ARMY",
                "turk silahli kuvvetleri",
                " turkish  army "
            })
    void actorIsFoundByAnythingItIsCalled(String typed) {
        assertThat(value("speaker: actor", typed))
                .hasToString("https://example.org/actor/turkish-army");
    }

    @Test
    void apostrophesOfAnyKindAreTheSame() {
        assertThat(value("speaker: actor", "A’maq")).hasToString("https://example.org/actor/amaq");
    }

    @ParameterizedTest
    @CsvSource({
        "entity: entity,     Turkey,    https://example.org/location/turkey",
        "place: location,    Turkey,    https://example.org/location/turkey",
        "claim: claim,       d000-p01a, https://example.org/claim/d000-p01a",
        "document: document, d000,      https://example.org/document/d000",
        "verb: relation,     shells,    https://w3id.org/claimgraph/relation/shells",
        "unit: unit,         tanks,     https://w3id.org/claimgraph/unit/tanks",
    })
    void eachKindIsFoundAmongItsOwn(String declaration, String typed, String expected) {
        assertThat(value(declaration, typed)).hasToString(expected);
    }

    @Test
    void nameOfSeveralIsNotGuessed() {
        assertThatThrownBy(() -> value("speaker: actor", "Turkey"))
                .hasMessage(
                        "speaker: \"Turkey\" is a name of several things: turkish-army (Turkish army),"
                                + " turkish-government (Turkish government). Write the id of one of them.");
    }

    @Test
    void unknownNameHasTheNearestOnes() {
        assertThatThrownBy(() -> value("speaker: actor", "Daeesh"))
                .hasMessage(
                        "speaker: \"Daeesh\" is not the id, label or spelling of an actor in the graph."
                                + " Did you mean isis (ISIS)?");
    }

    @Test
    void wordingOfARelationLeadsToIt() {
        assertThatThrownBy(() -> value("verb: relation", "pummel"))
                .hasMessageEndingWith("Did you mean shells (shells)?");
    }

    @Test
    void iriThatTheGraphDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> value("speaker: actor", "https://example.org/actor/nobody"))
                .isInstanceOf(UsageException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "from: date, 2016-01,               2016-01-01",
        "to: date,   2016-01,               2016-01-31",
        "from: date, 2016-01-09/2016-01-12, 2016-01-09",
        "to: date,   ../2016-01-12,         2016-01-12",
        "date: date, 2016-01-09~,           2016-01-09",
    })
    void dateGivesTheDayThatItsParameterAsksFor(String declaration, String typed, String day) {
        assertThat(value(declaration, typed).getLiteralLexicalForm()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    from: date   | 9 October | from: "9 October" is not a date. Write year-month-day, year-month or year, such as 2019-10-09.
                    from: date   | ../2016   | from: "../2016" is not one day. Write it such as 2019-10-09.
                    date: date   | 2016-01   | date: "2016-01" is not one day. Write it such as 2019-10-09.
                    steps: number| three     | steps: "three" is not a number. Write digits only, such as 2 or 0.5.
                    steps: number| ٣         | steps: "٣" is not a number. Write digits only, such as 2 or 0.5.
                    """)
    void valueThatDoesNotFitIsExplained(String declaration, String typed, String message) {
        assertThatThrownBy(() -> value(declaration, typed)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"2, integer", "-2, integer", "0.5, decimal"})
    void numberKeepsItsKind(String typed, String datatype) {
        assertThat(value("n: number", typed).getLiteralDatatypeURI()).endsWith("#" + datatype);
    }

    @Test
    void textIsALiteralWhateverItHolds() {
        String text = "x\" } ; DROP ALL ; SELECT ?x { \\u0022";

        assertThat(value("coder: text", text).getLiteralLexicalForm()).isEqualTo(text);
    }

    @Test
    void missingRequiredValueIsNamedWithWhatItIsFor() {
        NamedQuery query =
                TestGraphs.query(List.of("speaker: required actor, who speaks"), "ASK {}");

        assertThatThrownBy(() -> QueryRun.of(query, Map.of(), GRAPH))
                .hasMessage("test needs a value for speaker: an actor, who speaks.");
    }

    @Test
    void unknownParameterHasTheNearestOne() {
        NamedQuery query = TestGraphs.query(List.of("speaker: actor", "from: date"), "ASK {}");

        assertThatThrownBy(() -> QueryRun.of(query, Map.of("speeker", "isis"), GRAPH))
                .hasMessage("test has no parameter called \"speeker\". Did you mean speaker?");
    }

    @Test
    void unknownParameterThatIsLikeNoneShowsThemAll() {
        NamedQuery query = TestGraphs.query(List.of("speaker: actor", "from: date"), "ASK {}");

        assertThatThrownBy(() -> QueryRun.of(query, Map.of("colour", "red"), GRAPH))
                .hasMessage(
                        "test has no parameter called \"colour\". Its parameters are speaker, from.");
    }

    private static NamedQuery withExample(String declaration, String example) {
        return TestGraphs.query(
                List.of("speaker: " + declaration),
                "#+ example:\n#+   speaker: " + example + "\nASK {}");
    }

    @Test
    void exampleIsNeverApplied() {
        assertThat(QueryRun.of(withExample("actor", "isis"), Map.of(), GRAPH).values()).isEmpty();
    }

    @Test
    void missingValueShowsAnExampleOfTheGraph() {
        assertThatThrownBy(
                        () -> QueryRun.of(withExample("required actor", "isis"), Map.of(), GRAPH))
                .hasMessage(
                        "test needs a value for speaker: an actor. For example: -p speaker=isis");
    }

    /** The example of a shared query may name what another graph does not have. */
    @Test
    void exampleThatTheGraphDoesNotHaveIsReplacedByWhatClaimsName() {
        DatasetGraph graph =
                TestGraphs.of(
                        """
                        actor:miller a cg:Actor ; rdfs:label "Miller" .
                        claim:k1 cg:claimant actor:miller .
                        """);

        assertThatThrownBy(
                        () -> QueryRun.of(withExample("required actor", "isis"), Map.of(), graph))
                .hasMessage(
                        "test needs a value for speaker: an actor. For example: -p speaker=miller");
    }

    private static NamedQuery windowed() {
        return TestGraphs.query(
                List.of("from: date", "to: date", "dates: choice certain|possible|all"), "ASK {}");
    }

    @Test
    void windowSaysWhatItShows() {
        assertThat(QueryRun.of(windowed(), Map.of("from", "2016"), GRAPH).values())
                .containsEntry("dates", Literals.text("possible"));
        assertThat(QueryRun.of(windowed(), Map.of(), GRAPH).values()).isEmpty();
    }

    @Test
    void datesWithoutAWindowAreRefused() {
        assertThatThrownBy(() -> QueryRun.of(windowed(), Map.of("dates", "all"), GRAPH))
                .hasMessage(
                        "test: dates says which rows of a window of time to show. Give from or to as well.");
    }

    @Test
    void windowThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(
                        () -> QueryRun.of(windowed(), Map.of("from", "2017", "to", "2016"), GRAPH))
                .hasMessage("from (2017-01-01) is after to (2016-12-31). Swap the two.");
    }

    @Test
    void choiceIsOneOfItsWords() {
        NamedQuery query =
                TestGraphs.query(List.of("dimension: choice stance|agent|amount"), "ASK {}");

        assertThatThrownBy(() -> QueryRun.of(query, Map.of("dimension", "amout"), GRAPH))
                .hasMessage(
                        "dimension: \"amout\" is not stance, agent or amount. Did you mean amount?");
    }
}

package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.claimgraph.claims.build.TableEditor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations of a copy of the bundled data. */
class ExplainCommandTest {

    @TempDir private static Path temp;

    private static String project;

    @BeforeAll
    static void startAndBuildAProject() {
        project = temp.resolve("project").toString();
        assertThat(Ran.claimgraph("init", project, "--example").code()).isZero();
        assertThat(Ran.claimgraph("-C", project, "build", "-q").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/claimgraph/turkey-syria/claim/d004-p11c",
                "claim:d004-p11c",
                "claim/d004-p11c",
                "d004-p11c"
            })
    void aClaimIsShownWithItsCells(String what) {
        Ran explain = explain(what);

        assertThat(explain.err()).isEmpty();
        assertThat(explain.code()).isZero();
        assertThat(explain.out())
                .startsWith("claim:d004-p11c\nTurkish government denies: ")
                .containsPattern(
                        "cg:stance +cg:stance-denies\\s+claims.csv:\\d+ J \\[stance\\] +denies")
                .containsPattern("documents.csv:6 N \\[coder\\] +claimgraph-team");
    }

    @Test
    void aSpellingLeadsToWhatItNamesAndToTheRowOfTheSpelling() {
        assertThat(explain("daesh").out())
                .startsWith("actor:isis\n")
                .containsPattern("skos:altLabel +Daesh\\s+names.csv:\\d+ A \\[name\\] +Daesh");
    }

    @Test
    void aFindingIsShownWithItsRuleItsSentenceAndTheRowsOfItsClaims() {
        String finding =
                Ran.claimgraph(
                                "-C",
                                project,
                                "query",
                                "-e",
                                "SELECT ?f { ?f cg:gap ?gap ; cg:between ?c FILTER STRENDS(STR(?c), \"d001-p05b\") }",
                                "--format",
                                "csv")
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow();

        assertThat(explain(finding).out())
                .contains("Azaz-Jarabulus border strip", "Found by rule 6: amount. ")
                .containsPattern("cg:gap +0\\.09")
                .containsPattern("d000-p22e +claims.csv:\\d+ +")
                .containsPattern("d001-p05b +claims.csv:\\d+ +");
    }

    @Test
    void aTermOfTheOntologyComesFromItsFile() {
        assertThat(explain("cg:stance-denies").out())
                .containsPattern("rdfs:label +denies\\s+ontology/claimgraph.ttl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.csv:12", "mappings/claims.csv:12", "table/claims.csv#row=12"})
    void aRowIsShownWithTheNodesItBecame(String what) {
        Ran explain = explain(what);

        assertThat(explain.code()).isZero();
        assertThat(explain.out())
                .startsWith("claims.csv:12\n\nclaim:d000-p04e\n")
                .contains("\nclaim:d000-p04e/step/1\n", "\nproposition:", "\ncore:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims.csv:N6",
                "claims.csv:n6",
                "claims.csv:6 N6 [subject]",
                "claims.csv:6 N6"
            })
    void aCellIsShownWithWhatItBecameAndWithItsClaim(String what) {
        Ran explain = explain(what);

        assertThat(explain.code()).isZero();
        assertThat(explain.out())
                .startsWith("claims.csv:6 N6 [subject]\nisis\n\nclaim:d000-p02c\n")
                .containsPattern("cg:chainText +NOW Lebanon")
                .containsPattern("cg:subject +isis")
                .doesNotContain("cg:stance ", "cg:passage");
    }

    @Test
    void anEmptyCellIsSaidToBeEmpty() {
        assertThat(explain("claims.csv:K9").out())
                .startsWith("claims.csv:9 K9\n(empty)\n\nclaim:d000-p04b\n");
    }

    @Test
    void anIdInATableIsItsRow() {
        assertThat(explain("claims.csv:d004-p11c").out())
                .startsWith("claims.csv:365\n\nclaim:d004-p11c\n");
        assertThat(explain("actors.csv:d004-p11c").err())
                .contains("\"d004-p11c\" is not in actors.csv: it comes from claims.csv:365.");
    }

    @Test
    void aClaimIsShownWithWhatRulesFound() {
        assertThat(explain("d004-p11c").out())
                .contains("found by")
                .containsPattern("rule 4: stance +Turkish government supplies arms");
    }

    @Test
    void aCodeIsExplainedWithoutAProject() {
        Ran explain =
                Ran.claimgraph("-C", temp.resolve("none").toString(), "explain", "DATE_NOT_EDTF");

        assertThat(explain.code()).isZero();
        assertThat(explain.out())
                .startsWith("DATE_NOT_EDTF\n\nThe text is not a date")
                .contains("What to do. Write year-month-day.")
                .doesNotContain("**", "```");
    }

    @Test
    void aCodeThatDoesNotExistIsWrongUsageWithTheNearest() {
        assertThat(explain("DATE_NOT_EDFT").err())
                .isEqualTo(
                        "claimgraph: No problem has the code DATE_NOT_EDFT. Did you mean DATE_NOT_EDTF?\n");
    }

    @Test
    void aRowOfAShippedTableIsNamedByItsFolder() {
        assertThat(explain("ontology/relations.csv:3").out())
                .containsPattern(
                        "rdfs:label +shells\\s+ontology/relations.csv:3 B \\[label\\] +shells");
    }

    @Test
    void whatIsUnknownIsWrongUsageWithTheNearest() {
        Ran explain = explain("turkish-armi");

        assertThat(explain.code()).isEqualTo(ExitCode.USAGE);
        assertThat(explain.err())
                .startsWith(
                        "claimgraph: \"turkish-armi\" is not the id, label or spelling of anything")
                .contains("Did you mean", "turkish-army (Turkish army)");
    }

    @Test
    void aTableThatDoesNotExistIsWrongUsageWithTheNearest() {
        Ran explain = explain("claim.csv:12");

        assertThat(explain.code()).isEqualTo(ExitCode.USAGE);
        assertThat(explain.err())
                .contains("There is no table \"claim.csv\". Did you mean claims.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.csv:1", "claims.csv:99999"})
    void aRowThatBecameNothingIsWrongUsage(String what) {
        Ran explain = explain(what);

        assertThat(explain.code()).isEqualTo(ExitCode.USAGE);
        assertThat(explain.err())
                .contains("Nothing in the graph comes from " + what + ": the header is row 1.");
    }

    @Test
    void cellsAreThoseFromWhichTheStoreWasBuilt() {
        String changed = temp.resolve("changed").toString();
        Ran.claimgraph("init", changed, "--example");
        Ran.claimgraph("-C", changed, "build", "-q");
        new TableEditor(Path.of(changed)).set("claims.csv", "d004-p11c", "stance", "doubts");

        Ran explain = Ran.claimgraph("-C", changed, "explain", "d004-p11c");

        assertThat(explain.out()).containsPattern("J \\[stance\\] +denies");
        assertThat(explain.err()).startsWith("The tables have changed since the store was built");
    }

    @Test
    void theHelpShowsAnExampleOfEachForm() {
        assertThat(Ran.claimgraph("explain", "--help").out())
                .contains("claimgraph explain d004-p11c", "claimgraph explain claims.csv:12");
    }

    private static Ran explain(String what) {
        return Ran.claimgraph("-C", project, "explain", what);
    }
}

package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.system.Txn;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One broken cell of each kind in a copy of the bundled data, all found in one run. */
class BrokenCellsTest {

    @TempDir private Path temp;

    private Project project;
    private TableEditor tables;

    @BeforeEach
    void copyBundledData() {
        Path folder = temp.resolve("project");
        ProjectStart.example(folder);
        project = Project.at(folder, null);
        tables = new TableEditor(folder);
    }

    private void breakCells() {
        tables.set("claims.csv", "d000-p05c", "subject", "isiss");
        tables.set("claims.csv", "d000-p28b", "time", "9 October");
        tables.set("claims.csv", "d003-p07a", "unit", "");
        tables.set("claims.csv", "d000-p32a", "object", "turkish-army");
        tables.set("actors.csv", "afp", "id", "reuters");
        tables.set("locations.csv", "syria", "within", "aleppo-governorate");
        tables.replaceBytes("events.csv", ",incident,", ",incident,,");
        tables.replaceBytes("names.csv", "\nJarabulus,", "\nJarab\u00fclus,");
    }

    @Test
    void eachIsNamedWithFileRowColumnValueReasonAndRemedy() {
        breakCells();
        Problems problems = Problems.strict();

        ProjectCheck.check(project, Run.of(problems));

        assertThat(problems.list().stream().map(Problem::toString))
                .contains(
                        problem(
                                "claims.csv",
                                "d000-p05c",
                                "N",
                                "subject",
                                "no actor, location or event is called \"isiss\" (REFERENCE_UNKNOWN)",
                                "The closest is \"isis\" (row "
                                        + tables.row("actors.csv", "isis")
                                        + " of actors.csv). Use that, or add a row for it."),
                        problem(
                                "claims.csv",
                                "d000-p28b",
                                "S",
                                "time",
                                "\"9 October\" is not a date (DATE_NOT_EDTF)",
                                "Write year-month-day, such as 2019-10-09; a trailing ~ means about, ? means uncertain."),
                        problem(
                                "claims.csv",
                                "d003-p07a",
                                "W",
                                "unit",
                                "the amount 150 has no unit (AMOUNT_WITHOUT_UNIT)",
                                "Write what is counted, such as people-killed or km; the units are in ontology/units.csv."),
                        problem(
                                "claims.csv",
                                "d000-p32a",
                                "P",
                                "object",
                                "\"turkish-army\" is an actor, and the relation \"shells\" takes a location (REFERENCE_KIND)",
                                "Name a location, or choose another relation."));
        assertThat(
                        problems.list().stream()
                                .map(problem -> problem.place().file() + " " + problem.code()))
                .contains(
                        "actors.csv KEY_DUPLICATE",
                        "events.csv ROW_RAGGED",
                        "names.csv ENCODING_INVALID",
                        "locations.csv REFERENCE_CYCLE");
    }

    @Test
    void aUnitThatComesWithClaimGraphIsSuggestedFromItsFile() {
        tables.set("claims.csv", "d003-p07a", "unit", "people-kiled");
        Problems problems = Problems.strict();

        ProjectCheck.check(project, Run.of(problems));

        assertThat(problems.list())
                .extracting(Problem::remedy)
                .contains(
                        "The closest is \"people-killed\" (row 2 of ontology/units.csv). Use that, or"
                                + " add a row for it.");
    }

    private String problem(
            String table, String id, String letter, String column, String message, String remedy) {
        int row = tables.row(table, id);
        return "%s:%d %s%d [%s]: %s\n  %s"
                .formatted(table, row, letter, row, column, message, remedy);
    }

    @Test
    void theOldStoreStillAnswers() {
        assertThat(GraphBuild.build(project, Run.of(Problems.strict()))).isNotNull();
        long before = triples();
        breakCells();
        Problems problems = Problems.strict();

        assertThat(GraphBuild.build(project, Run.of(problems))).isNull();

        assertThat(problems.hasErrors()).isTrue();
        assertThat(triples()).isEqualTo(before).isPositive();
    }

    private long triples() {
        try (StoreView view = GraphStore.at(project.store()).open()) {
            return Txn.calculateRead(view.dataset(), () -> view.dataset().getDefaultGraph().size());
        }
    }

    @Test
    void aBuiltStoreKeepsTheTablesItWasBuiltFrom() {
        assertThat(GraphBuild.build(project, Run.of(Problems.strict()))).isNotNull();

        List<String> changed =
                GraphStore.at(project.store()).status().changedTables(project.tables());
        tables.set("claims.csv", "d000-p05c", "note", "another note");

        assertThat(changed).isEmpty();
        assertThat(GraphStore.at(project.store()).status().changedTables(project.tables()))
                .containsExactly("mappings/claims.csv");
    }
}

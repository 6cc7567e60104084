package org.claimgraph.claims.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimgraph.problem.CellRef;
import org.junit.jupiter.api.Test;

class SourceRowsTest {

    @Test
    void aNodeThatNamesItsRowsIsMadeFromThemAndNoOthers() {
        SourceRows rows =
                new SmallTables()
                        .rows(
                                SmallTables.graph(
                                        """
                                        actor:a prov:wasDerivedFrom <table/actors.csv#row=12>,
                                            <table/actors.csv#row=3>, <https://example.org/report> .
                                        claim:c cg:content proposition:1 ;
                                          prov:wasDerivedFrom <table/claims.csv#row=7> .
                                        proposition:1 cg:subject actor:a .
                                        """));

        assertThat(rows.of(SmallTables.node("actor/a")))
                .containsExactly(row("actors.csv", 3), row("actors.csv", 12));
    }

    @Test
    void aSelectorIsMadeFromTheRowOfItsClaim() {
        SourceRows rows =
                new SmallTables()
                        .rows(
                                SmallTables.graph(
                                        """
                                        claim:c prov:wasDerivedFrom <table/claims.csv#row=7> ;
                                          cg:selector <claim/c/quote> .
                                        """));

        assertThat(rows.of(SmallTables.node("claim/c/quote")))
                .containsExactly(row("claims.csv", 7));
    }

    @Test
    void aRowOfAnUnknownTableIsCalledByTheEndOfItsIri() {
        SourceRows rows =
                new SmallTables()
                        .rows(
                                SmallTables.graph(
                                        "actor:a prov:wasDerivedFrom <table/mine.csv#row=2> ."));

        assertThat(rows.of(SmallTables.node("actor/a"))).containsExactly(row("mine.csv", 2));
    }

    @Test
    void aNodeThatNoTableKnowsHasNoRow() {
        SourceRows rows =
                new SmallTables().rows(SmallTables.graph("actor:a cg:speaksFor actor:b ."));

        assertThat(rows.of(SmallTables.node("actor/a"))).isEmpty();
    }

    private static CellRef row(String file, int number) {
        return CellRef.ofRow(file, number, 0);
    }
}

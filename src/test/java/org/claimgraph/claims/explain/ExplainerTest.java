package org.claimgraph.claims.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimgraph.problem.CellRef;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    @Test
    void aPropertyComesFromTheCellsOfItsRow() {
        SmallTables tables = new SmallTables().with("claims.csv:7 stance", "denies");

        assertThat(
                        sources(
                                tables,
                                """
                                claim:c prov:wasDerivedFrom <table/claims.csv#row=7> ;
                                  cg:stance cg:stance-denies .
                                """,
                                "claim/c"))
                .containsExactly(
                        "wasDerivedFrom claims.csv:7", "stance claims.csv:7 stance=denies");
    }

    @Test
    void whatIsTheSameInEveryRowComesFromTheRowAsAWhole() {
        assertThat(
                        sources(
                                new SmallTables(),
                                "actor:a a cg:Actor ; prov:wasDerivedFrom <table/actors.csv#row=3> .",
                                "actor/a"))
                .containsExactly("type actors.csv:3", "wasDerivedFrom actors.csv:3");
    }

    @Test
    void aValueOfAnEmptyCellIsToldWithTheEmptyCell() {
        assertThat(
                        sources(
                                new SmallTables(),
                                """
                                claim:c prov:wasDerivedFrom <table/claims.csv#row=7> ;
                                  cg:stance cg:stance-asserts .
                                """,
                                "claim/c"))
                .contains("stance claims.csv:7 stance=");
    }

    @Test
    void theLabelsOfAnActorComeFromTheRowsOfItsNames() {
        SmallTables tables =
                new SmallTables()
                        .with("actors.csv:3 label", "ISIS")
                        .with("names.csv:9 name", "Daesh")
                        .with("names.csv:9 refers_to", "isis")
                        .with("names.csv:5 name", "IS")
                        .with("names.csv:5 refers_to", "isis");

        assertThat(
                        sources(
                                tables,
                                """
                                actor:isis rdfs:label "ISIS" ; skos:altLabel "Daesh", "IS" ;
                                  skosxl:altLabel name:1, name:2 ;
                                  prov:wasDerivedFrom <table/actors.csv#row=3> .
                                name:1 skosxl:literalForm "Daesh" ;
                                  prov:wasDerivedFrom <table/names.csv#row=9> .
                                name:2 skosxl:literalForm "IS" ;
                                  prov:wasDerivedFrom <table/names.csv#row=5> .
                                """,
                                "actor/isis"))
                .containsExactly(
                        "wasDerivedFrom actors.csv:3",
                        "label actors.csv:3 label=ISIS",
                        "altLabel names.csv:5 name=IS refers_to=isis",
                        "altLabel names.csv:5 name=IS refers_to=isis",
                        "altLabel names.csv:9 name=Daesh refers_to=isis",
                        "altLabel names.csv:9 name=Daesh refers_to=isis");
    }

    @Test
    void aSharedPropositionComesFromTheRowsOfAllItsClaimsThatSayIt() {
        SmallTables tables =
                new SmallTables()
                        .with("claims.csv:7 subject", "isis")
                        .with("claims.csv:8 subject", "isis")
                        .with("claims.csv:9 restates", "c");

        assertThat(sources(tables, SHARED, "proposition/1"))
                .contains("subject claims.csv:7 subject=isis + claims.csv:8 subject=isis");
    }

    private static final String SHARED =
            """
            claim:c cg:content proposition:1 ; prov:wasDerivedFrom <table/claims.csv#row=7> .
            claim:d cg:content proposition:1 ; prov:wasDerivedFrom <table/claims.csv#row=8> .
            claim:e cg:content proposition:1 ; prov:wasDerivedFrom <table/claims.csv#row=9> .
            proposition:1 cg:subject actor:isis ; cg:core <core/1> .
            <core/1> rdfs:label "ISIS lays mines" .
            """;

    @Test
    void aClaimWithoutContentHasItFromTheCellThatNamesAnother() {
        SmallTables tables = new SmallTables().with("claims.csv:9 restates", "c");

        assertThat(sources(tables, SHARED, "claim/e")).contains("content claims.csv:9 restates=c");
    }

    @Test
    void aClaimWithContentHasItFromItsOwnCells() {
        SmallTables tables =
                new SmallTables()
                        .with("claims.csv:9 restates", "c")
                        .with("claims.csv:9 subject", "isis");

        assertThat(sources(tables, SHARED, "claim/e"))
                .contains("content claims.csv:9 subject=isis");
    }

    @Test
    void theLabelOfACoreComesFromTheCellsThatMakeTheCore() {
        SmallTables tables =
                new SmallTables()
                        .with("claims.csv:7 chain", "anadolu")
                        .with("claims.csv:7 stance", "denies")
                        .with("claims.csv:7 subject", "isis")
                        .with("claims.csv:7 relation", "lays-mines-at")
                        .with("claims.csv:7 time", "2016");

        assertThat(sources(tables, SHARED, "core/1"))
                .containsExactly("label claims.csv:7 subject=isis relation=lays-mines-at");
    }

    @Test
    void theFirstDayOfAPropositionIsThatOfItsTimeAndThatOfAClaimIsWhenItWasSaid() {
        SmallTables tables =
                new SmallTables()
                        .with("claims.csv:7 time", "2016-01")
                        .with("claims.csv:7 said_on", "2016-02-03");
        String turtle =
                """
                claim:c cg:content proposition:1 ; cg:saidOn "2016-02-03" ; cg:earliest "2016-02-03" ;
                  prov:wasDerivedFrom <table/claims.csv#row=7> .
                proposition:1 cg:time "2016-01" ; cg:earliest "2016-01-01" .
                """;

        assertThat(sources(tables, turtle, "claim/c"))
                .contains("earliest claims.csv:7 said_on=2016-02-03");
        assertThat(sources(tables, turtle, "proposition/1"))
                .contains("earliest claims.csv:7 time=2016-01");
    }

    @Test
    void aStepAndAGeometryComeFromTheRowToWhichTheyBelong() {
        SmallTables tables =
                new SmallTables()
                        .with("claims.csv:7 chain", "isis > anadolu")
                        .with("actors.csv:3 lat", "36.2");
        String turtle =
                """
                claim:c prov:qualifiedAttribution <claim/c/step/1> ;
                  prov:wasDerivedFrom <table/claims.csv#row=7> .
                <claim/c/step/1> prov:agent actor:isis .
                actor:a geo:hasGeometry <actor/a/geometry> ;
                  prov:wasDerivedFrom <table/actors.csv#row=3> .
                <actor/a/geometry> geo:asWKT "POINT(37 36.2)" .
                """;

        assertThat(sources(tables, turtle, "claim/c/step/1"))
                .containsExactly("agent claims.csv:7 chain=isis > anadolu");
        assertThat(sources(tables, turtle, "actor/a/geometry"))
                .containsExactly("asWKT actors.csv:3 lat=36.2");
    }

    @Test
    void theUnstatedOfADocumentComesFromTheRowsThatSayIt() {
        SmallTables tables =
                new SmallTables()
                        .with("claims.csv:7 subject", "?")
                        .with("claims.csv:7 stance", "denies");
        String turtle =
                """
                claim:c cg:content proposition:1 ; prov:wasDerivedFrom <table/claims.csv#row=7> .
                proposition:1 cg:subject <document/d/unstated> .
                <document/d/unstated> rdfs:label "not stated in d" .
                """;

        assertThat(sources(tables, turtle, "document/d/unstated"))
                .containsExactly("label claims.csv:7 subject=?");
    }

    private static final String CODED =
            """
            <document/d> dcterms:creator "A. Author" ; prov:wasGeneratedBy <coding/me/day> ;
              prov:wasDerivedFrom <table/documents.csv#row=2> .
            claim:c cg:reportedIn <document/d> ; prov:wasGeneratedBy <coding/me/day> ;
              prov:wasDerivedFrom <table/claims.csv#row=7> .
            <coding/me/day> dcterms:creator "me" .
            """;

    private static SmallTables coded() {
        return new SmallTables()
                .with("documents.csv:2 author", "A. Author")
                .with("documents.csv:2 coder", "me")
                .with("documents.csv:2 coded", "day");
    }

    @Test
    void aClaimWithoutACoderWasCodedWithItsDocument() {
        assertThat(sources(coded(), CODED, "claim/c"))
                .contains("wasGeneratedBy documents.csv:2 coder=me coded=day");
    }

    @Test
    void aClaimWithACoderAndADayWasCodedByItself() {
        SmallTables tables =
                coded().with("claims.csv:7 coder", "me").with("claims.csv:7 coded", "day");

        assertThat(sources(tables, CODED, "claim/c"))
                .contains("wasGeneratedBy claims.csv:7 coder=me coded=day");
    }

    @Test
    void aCodingComesFromTheRowsThatSayItAndNotFromThoseThatReferToIt() {
        assertThat(sources(coded(), CODED, "coding/me/day"))
                .containsExactly("creator documents.csv:2 coder=me");
    }

    @Test
    void theAuthorOfADocumentIsNotItsCoder() {
        assertThat(sources(coded(), CODED, "document/d"))
                .contains("creator documents.csv:2 author=A. Author");
    }

    @Test
    void aShippedTableIsNotTakenForTheProjectsOwn() {
        SmallTables tables =
                new SmallTables()
                        .with("ontology/relations.csv:2 label", "shells")
                        .with("relations.csv:2 label", "besieges");
        String turtle =
                """
                relation:shells rdfs:label "shells" ;
                  prov:wasDerivedFrom <https://w3id.org/claimgraph/table/relations.csv#row=2> .
                <relation/besieges> rdfs:label "besieges" ;
                  prov:wasDerivedFrom <table/relations.csv#row=2> .
                """;

        assertThat(sources(tables, turtle, "relation/besieges"))
                .contains("label relations.csv:2 label=besieges");
        assertThat(
                        tables.explainer(SmallTables.graph(turtle))
                                .row(CellRef.ofRow("ontology/relations.csv", 2, 0)))
                .singleElement()
                .satisfies(
                        part ->
                                assertThat(lines(part))
                                        .contains("label ontology/relations.csv:2 label=shells"));
    }

    @Test
    void aFindingComesFromItsRule() {
        Graph graph =
                SmallTables.graph(
                        """
                        <finding/1> a cg:Finding ; cg:rule cg:rule-4 ;
                          cg:core <core/1> .
                        """);

        assertThat(new SmallTables().explainer(graph).node(SmallTables.node("finding/1")).lines())
                .hasSize(3)
                .extracting(Explanation.Line::source)
                .containsOnly(new Source.Rule(Cg.concept("rule", "4")));
    }

    @Test
    void whatNoRowAndNoRuleMakesStandsInTheOntology() {
        Graph graph =
                SmallTables.graph(
                        """
                        cg:rule-4 rdfs:label "rule 4" ; rdfs:isDefinedBy <ontology> .
                        <finding/1> a cg:Finding ; cg:rule cg:rule-4 .
                        """);

        assertThat(new SmallTables().explainer(graph).node(Cg.concept("rule", "4")).lines())
                .extracting(Explanation.Line::source)
                .containsOnly(new Source.File("ontology/claimgraph.ttl"));
    }

    @Test
    void whatNoRowAndNoRuleMakesAndTheOntologyDoesNotDefineDescribesTheData() {
        Graph graph =
                SmallTables.graph(
                        """
                        <dataset> a <Dataset> ; dcterms:title "Data" .
                        """);

        assertThat(new SmallTables().explainer(graph).node(SmallTables.node("dataset")).lines())
                .hasSize(2)
                .extracting(Explanation.Line::source)
                .containsOnly(new Source.File("mappings/csv-metadata.json"));
    }

    @Test
    void aRowHasTheTriplesOfAllNodesItMakesAndOnlyItsOwnCells() {
        SmallTables tables =
                new SmallTables()
                        .with("claims.csv:7 subject", "isis")
                        .with("claims.csv:8 subject", "isis");

        List<Explanation> row =
                tables.explainer(SmallTables.graph(SHARED)).row(CellRef.ofRow("claims.csv", 8, 0));

        assertThat(row)
                .extracting(Explanation::node)
                .containsExactly(
                        SmallTables.node("claim/d"),
                        SmallTables.node("proposition/1"),
                        SmallTables.node("core/1"));
        assertThat(lines(row.get(1))).contains("subject claims.csv:8 subject=isis");
    }

    @Test
    void theRowOfANameHasTheLabelsOfWhatItNames() {
        SmallTables tables = new SmallTables().with("names.csv:9 name", "Daesh");
        Graph graph =
                SmallTables.graph(
                        """
                        actor:isis skos:altLabel "Daesh" ; skosxl:altLabel name:1 ;
                          prov:wasDerivedFrom <table/actors.csv#row=3> .
                        name:1 skosxl:literalForm "Daesh" ;
                          prov:wasDerivedFrom <table/names.csv#row=9> .
                        """);

        List<Explanation> row = tables.explainer(graph).row(CellRef.ofRow("names.csv", 9, 0));

        assertThat(row)
                .extracting(Explanation::node)
                .containsExactly(SmallTables.node("name/1"), SmallTables.node("actor/isis"));
        assertThat(row.get(1).lines()).hasSize(2);
    }

    @Test
    void aRowThatIsNotThereHasNothing() {
        assertThat(
                        new SmallTables()
                                .explainer(SmallTables.graph(SHARED))
                                .row(CellRef.ofRow("claims.csv", 99, 0)))
                .isEmpty();
    }

    /** Returns the properties of a node with their sources, each in one line. */
    private static List<String> sources(SmallTables tables, String turtle, String path) {
        Node node = SmallTables.node(path);
        return lines(tables.explainer(SmallTables.graph(turtle)).node(node));
    }

    private static List<String> lines(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        for (Explanation.Line line : explanation.lines()) {
            Triple triple = line.triple();
            List<String> rows = new ArrayList<>();
            for (RowCells row : ((Source.Cells) line.source()).rows()) {
                StringBuilder text = new StringBuilder(row.row().toString());
                for (Cell cell : row.cells()) {
                    text.append(' ').append(cell.place().name()).append('=').append(cell.text());
                }
                rows.add(text.toString());
            }
            String property = triple.getPredicate().getURI().replaceFirst(".*[/#]", "");
            lines.add(property + " " + String.join(" + ", rows));
        }
        return lines;
    }
}

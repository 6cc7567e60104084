package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.claims.explain.CellMap;
import org.claimgraph.claims.explain.Explainer;
import org.claimgraph.claims.explain.Explanation;
import org.claimgraph.claims.explain.RowCells;
import org.claimgraph.claims.explain.Source;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.CellRef;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Csvw;
import org.claimgraph.vocab.Dcat;
import org.claimgraph.vocab.Prov;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every triple of the bundled data has a source, and the right one. */
class ExplainedGraphTest {

    /** Properties that an empty cell gives a value, in the table of claims. */
    private static final Set<Node> WITH_DEFAULT = Set.of(Cg.layer, Cg.stance, Cg.mode);

    private static final Map<Triple, Source> SOURCES = new HashMap<>();

    private static Graph graph;
    private static CellMap map;
    private static Explainer explainer;

    @BeforeAll
    static void explainEveryTriple() {
        KeptTables tables = KeptTables.of(Project.at(BundledGraph.FOLDER, null));
        graph = BundledGraph.dataset().getDefaultGraph();
        map = tables.map();
        explainer = new Explainer(graph, tables.map(), tables.text());
        graph.find().forEach(triple -> SOURCES.put(triple, explainer.source(triple)));
    }

    @Test
    void aTripleOfAFindingComesFromItsRule() {
        assertThat(SOURCES)
                .hasSizeGreaterThan(10_000)
                .allSatisfy(
                        (triple, source) ->
                                assertThat(source instanceof Source.Rule)
                                        .as("%s from %s", triple, source)
                                        .isEqualTo(isOfFinding(triple)));
    }

    @Test
    void aTripleOfTheOntologyComesFromItsFile() throws IOException {
        Graph ontology = ontology();
        Source file = new Source.File(Project.ONTOLOGY);

        assertThat(SOURCES)
                .allSatisfy(
                        (triple, source) ->
                                assertThat(source.equals(file))
                                        .as("%s from %s", triple, source)
                                        .isEqualTo(ontology.contains(triple)));
    }

    @Test
    void aTripleAboutTheDataAsAWholeComesFromTheMetadata() {
        Source file = new Source.File(Project.METADATA);

        assertThat(SOURCES)
                .allSatisfy(
                        (triple, source) ->
                                assertThat(source.equals(file))
                                        .as("%s from %s", triple, source)
                                        .isEqualTo(isOfDescription(triple)));
    }

    @Test
    void everyOtherTripleComesFromAtLeastOneRow() throws IOException {
        Graph ontology = ontology();

        assertThat(SOURCES)
                .allSatisfy(
                        (triple, source) -> {
                            if (!isOfFinding(triple)
                                    && !ontology.contains(triple)
                                    && !isOfDescription(triple)) {
                                assertThat(rows(source)).as("%s", triple).isNotEmpty();
                            }
                        });
    }

    @Test
    void whatIsMadeFromColumnsHasACellWithAText() {
        List<String> without = new ArrayList<>();
        SOURCES.forEach(
                (triple, source) -> {
                    for (RowCells row : rows(source)) {
                        Node property = triple.getPredicate();
                        boolean declared = isDeclared(property);
                        boolean said = row.cells().stream().anyMatch(c -> !c.text().isEmpty());
                        if (declared && !said && !WITH_DEFAULT.contains(property)) {
                            without.add(triple + " " + row);
                        }
                    }
                });

        assertThat(without).isEmpty();
    }

    @Test
    void aRowHasTheTriplesOfWhichItIsASource() {
        Map<CellRef, Set<Triple>> expected = new HashMap<>();
        SOURCES.forEach(
                (triple, source) -> {
                    if (!isCodingOfClaim(triple) && map.row(triple.getSubject()) == null) {
                        for (RowCells row : rows(source)) {
                            expected.computeIfAbsent(row.row(), r -> new LinkedHashSet<>())
                                    .add(triple);
                        }
                    }
                });

        assertThat(expected)
                .hasSizeGreaterThan(1000)
                .allSatisfy(
                        (row, triples) -> {
                            Set<Triple> told = new LinkedHashSet<>();
                            for (Explanation part : explainer.row(row)) {
                                part.lines().forEach(line -> told.add(line.triple()));
                            }
                            told.removeIf(ExplainedGraphTest::isCodingOfClaim);
                            assertThat(told).as("%s", row).isEqualTo(triples);
                        });
    }

    @Test
    void theTablesOfTheProjectAndTheShippedOnesAreKeptApart() {
        Set<String> files = new TreeSet<>();
        SOURCES.values()
                .forEach(source -> rows(source).forEach(row -> files.add(row.row().file())));

        assertThat(files)
                .containsExactly(
                        "actors.csv",
                        "affiliations.csv",
                        "claims.csv",
                        "documents.csv",
                        "events.csv",
                        "locations.csv",
                        "names.csv",
                        "no_claim.csv",
                        "ontology/means.csv",
                        "ontology/relations.csv",
                        "ontology/units.csv");
        assertThat(map.files()).contains("relations.csv", "units.csv", "means.csv");
    }

    private static boolean isDeclared(Node property) {
        return map.files().stream().anyMatch(file -> !map.columns(file, property).isEmpty());
    }

    /** The dataset, its tables, its makers, and the build with its software and its plans. */
    private static boolean isOfDescription(Triple triple) {
        Node subject = triple.getSubject();
        Set<Node> kinds = Set.of(Dcat.Dataset, Csvw.Table, Prov.Association, Prov.SoftwareAgent);
        return subject.getURI().endsWith("/build")
                || subject.getURI().equals("https://w3id.org/claimgraph")
                || kinds.stream().anyMatch(kind -> graph.contains(subject, RDF.Nodes.type, kind));
    }

    private static boolean isOfFinding(Triple triple) {
        return graph.contains(triple.getSubject(), RDF.Nodes.type, Cg.Finding);
    }

    /** A claim's coding may come from the row of its document, which does not list its claims. */
    private static boolean isCodingOfClaim(Triple triple) {
        return triple.getPredicate().equals(Prov.wasGeneratedBy)
                && graph.contains(triple.getSubject(), RDF.Nodes.type, Cg.Claim);
    }

    private static List<RowCells> rows(Source source) {
        return source instanceof Source.Cells cells ? cells.rows() : List.of();
    }

    private static Graph ontology() throws IOException {
        try (InputStream file = Project.at(BundledGraph.FOLDER, null).open(Project.ONTOLOGY)) {
            return RDFParser.source(file).lang(Lang.TURTLE).toGraph();
        }
    }
}

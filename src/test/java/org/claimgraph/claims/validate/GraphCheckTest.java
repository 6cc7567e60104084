package org.claimgraph.claims.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.claimgraph.claims.explain.CellText;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;

class GraphCheckTest {

    private static final CellText EMPTY = (file, row, column) -> "";

    @Test
    void aCoherentGraphHasNoProblems() throws IOException {
        assertThat(problems(Files.readString(Path.of(resource("coherent.ttl"))), EMPTY)).isEmpty();
    }

    @Test
    void theBlameIsOnTheFirstCellThatIsNotEmpty() throws IOException {
        CellText upperBoundOnly = (file, row, column) -> column == 21 ? "15" : "";

        List<Problem> problems =
                problems(
                        """
                        claim:d003-p07a cg:content proposition:1 ;
                          prov:wasDerivedFrom <table/claims.csv#row=7> .
                        proposition:1 cg:minAmount 150.0 ; cg:maxAmount 15.0 .
                        """,
                        upperBoundOnly);

        assertThat(problems)
                .singleElement()
                .returns(new CellRef("claims.csv", 7, 0, 21, "amount_max"), Problem::place)
                .returns("15", Problem::value);
    }

    @Test
    void aStepIsFollowedToTheRowOfItsClaim() throws IOException {
        assertThat(
                        withShape(
                                """
                                claim:d003-p07a prov:qualifiedAttribution <claim/d003-p07a/step/1> ;
                                  prov:wasDerivedFrom <table/claims.csv#row=7> .
                                <claim/d003-p07a/step/1> rdfs:seeAlso actor:anadolu .
                                """))
                .containsExactly("claims.csv:7: see nothing (SHAPE_VIOLATED)");
    }

    @Test
    void aCoreIsFollowedToTheRowsOfAllItsClaims() throws IOException {
        assertThat(
                        withShape(
                                """
                                claim:d003-p07a cg:content proposition:1 ;
                                  prov:wasDerivedFrom <table/claims.csv#row=12> .
                                claim:d003-p07b cg:content proposition:2 ;
                                  prov:wasDerivedFrom <table/claims.csv#row=7> .
                                proposition:1 cg:core <core/1> .
                                proposition:2 cg:core <core/1> .
                                <core/1> rdfs:seeAlso actor:anadolu .
                                """))
                .containsExactly(
                        "claims.csv:7: see nothing (SHAPE_VIOLATED)",
                        "claims.csv:12: see nothing (SHAPE_VIOLATED)");
    }

    @Test
    void aNodeThatNoTableKnowsIsNamed() throws IOException {
        assertThat(withShape("actor:anadolu rdfs:seeAlso actor:sputnik ."))
                .containsExactly(
                        "https://example.org/war/actor/anadolu: see nothing (SHAPE_VIOLATED)");
    }

    @Test
    void problemsOfAllChecksAreSortedByFileRowAndColumn() throws IOException {
        List<Problem> problems =
                problems(
                        """
                        claim:c prov:wasDerivedFrom <table/claims.csv#row=10> ; cg:answers claim:c ;
                          a cg:Claim ; cg:content proposition:1 .
                        proposition:1 cg:unit unit:vehicles .
                        claim:d prov:wasDerivedFrom <table/claims.csv#row=9> ; cg:answers claim:d .
                        actor:a prov:wasDerivedFrom <table/actors.csv#row=12> ; cg:speaksFor actor:a .
                        """,
                        EMPTY);

        assertThat(problems)
                .extracting(problem -> problem.place().toString())
                .containsExactly(
                        "actors.csv:12 D12 [speaks_for]",
                        "claims.csv:9 Z9 [answers]",
                        "claims.csv:10 I10 [chain]",
                        "claims.csv:10 J10 [stance]",
                        "claims.csv:10 W10 [unit]",
                        "claims.csv:10 Z10 [answers]");
    }

    @Test
    void aQueryRunOnceFindsTheSameAsSHACLDoesNodeByNode() throws IOException {
        Graph graph = GraphMemFactory.createDefaultGraph();
        for (String code : RulesTest.rules()) {
            for (String file : List.of("violation.ttl", "near-miss.ttl")) {
                String turtle = Files.readString(Graphs.RULES.resolve(code).resolve(file));
                Graphs.graph(turtle.replace("d003", code)).find().forEachRemaining(graph::add);
            }
        }
        Set<String> nodeByNode = new TreeSet<>();
        ShaclValidator.get()
                .validate(Shapes.parse(Graphs.shapes()), graph)
                .getEntries()
                .forEach(entry -> nodeByNode.add(entry.focusNode() + " " + entry.message()));
        Set<String> once = new TreeSet<>();
        new ShapeCheck(Graphs.shapes())
                .apply(graph, found -> once.add(found.focus() + " " + found.message()));

        assertThat(once).hasSizeGreaterThan(30).isEqualTo(nodeByNode);
    }

    private static List<Problem> problems(String turtle, CellText text) throws IOException {
        return problems(Graphs.shapes(), turtle, text);
    }

    private static List<String> withShape(String turtle) throws IOException {
        Graph shapes = Graphs.graph(Files.readString(Path.of(resource("own-shape.ttl"))));
        Stream<Problem> problems = problems(shapes, turtle, EMPTY).stream();
        return problems.map(Problem::toString).toList();
    }

    private static List<Problem> problems(Graph shapes, String turtle, CellText text)
            throws IOException {
        Problems problems = Problems.strict();
        GraphCheck.with(shapes).check(Graphs.graph(turtle), Tables.map(), text, problems);
        return problems.list();
    }

    private static String resource(String name) {
        return "src/test/resources/org/claimgraph/claims/validate/" + name;
    }
}

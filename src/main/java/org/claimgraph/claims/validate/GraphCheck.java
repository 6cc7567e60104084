package org.claimgraph.claims.validate;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.claimgraph.claims.explain.CellMap;
import org.claimgraph.claims.explain.CellText;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;

/**
 * Checks conditions across the rows of all tables, on the graph made from them.
 *
 * <p>The same graph gives the same problems in the same order. Immutable: one check may serve many
 * graphs and threads.
 */
public final class GraphCheck {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing((Problem problem) -> problem.place().file())
                    .thenComparingInt(problem -> row(problem))
                    .thenComparingInt(problem -> column(problem))
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::message);

    private final List<Check> checks;

    private GraphCheck(List<Check> checks) {
        this.checks = checks;
    }

    /**
     * Returns the check that applies these shapes and the rules that shapes cannot express.
     *
     * @param shapes a graph of SHACL shapes in the form described in {@code ontology/shapes.ttl}
     * @throws IllegalArgumentException if the shapes are not well-formed
     */
    public static GraphCheck with(Graph shapes) {
        try {
            return new GraphCheck(
                    List.of(new ShapeCheck(shapes), new CycleCheck(), new ContainmentCheck()));
        } catch (ShaclParseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Reports everything wrong in a graph, sorted by file, row and column.
     *
     * @param graph the graph, readable while this runs
     * @param map which columns the properties are made from
     * @param text what the cells hold
     */
    public void check(Graph graph, CellMap map, CellText text, Problems problems) {
        Blame blame = new Blame(graph, map, text);
        SortedSet<Problem> found = new TreeSet<>(BY_PLACE);
        for (Check check : checks) {
            check.apply(graph, violation -> found.addAll(blame.problems(violation)));
        }
        found.forEach(problems::report);
    }

    /**
     * Reports what is wrong in a graph that was made of tables with errors, in the same order.
     * Nothing is said that may follow from a cell that is missing in the graph, and nothing of a
     * cell that has an error.
     *
     * @param problems what was reported before, and where more is added
     */
    public void checkInPart(Graph graph, CellMap map, CellText text, Problems problems) {
        Blame blame = new Blame(graph, map, text);
        SortedSet<Problem> found = new TreeSet<>(BY_PLACE);
        for (Check check : checks) {
            check.applyInPart(
                    graph, violation -> found.addAll(blame.problems(violation, problems)));
        }
        found.forEach(problems::report);
    }

    private static int row(Problem problem) {
        return problem.place() instanceof CellRef cell ? cell.row() : 0;
    }

    private static int column(Problem problem) {
        return problem.place() instanceof CellRef cell ? cell.column() : 0;
    }
}

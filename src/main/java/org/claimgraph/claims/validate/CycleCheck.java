package org.claimgraph.claims.validate;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Geo;

/**
 * Finds places within themselves, events that are part of themselves, and actors who speak for
 * themselves by way of others. Each cycle is reported once, at its node with the least IRI.
 */
final class CycleCheck implements Check {

    private static final int NAMED = 5;

    private static final List<Hierarchy> HIERARCHIES =
            List.of(
                    new Hierarchy(Geo.sfWithin, "lies within itself", "within"),
                    new Hierarchy(DCTerms.isPartOf.asNode(), "is part of itself", "part_of"),
                    new Hierarchy(Cg.speaksFor, "speaks for itself", "speaks_for"),
                    new Hierarchy(SKOS.broader.asNode(), "is broader than itself", "broader"));

    /** A property that must lead upwards, how a cycle of it reads, and its column. */
    private record Hierarchy(Node property, String itself, String column) {}

    @Override
    public void apply(Graph graph, Consumer<Violation> violations) {
        for (Hierarchy hierarchy : HIERARCHIES) {
            for (List<Node> cycle : Cycles.of(graph, hierarchy.property())) {
                violations.accept(violation(hierarchy, cycle));
            }
        }
    }

    private static Violation violation(Hierarchy hierarchy, List<Node> cycle) {
        String name = Problem.quote(Names.id(cycle.get(0)));
        String remedy = "Clear " + hierarchy.column() + " here";
        return new Violation(
                ProblemCode.REFERENCE_CYCLE,
                ProblemCode.REFERENCE_CYCLE.severity(),
                cycle.get(0),
                hierarchy.property(),
                name + " " + hierarchy.itself() + byWayOf(cycle.subList(1, cycle.size())),
                remedy + (cycle.size() == 1 ? "." : ", or change it in one of the other rows."));
    }

    private static String byWayOf(List<Node> others) {
        if (others.isEmpty()) {
            return "";
        }
        String named =
                others.stream()
                        .limit(NAMED)
                        .map(node -> Problem.quote(Names.id(node)))
                        .collect(Collectors.joining(", "));
        int more = others.size() - NAMED;
        return ", by way of " + named + (more > 0 ? " and " + more + " more" : "");
    }
}

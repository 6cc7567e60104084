package org.claimgraph.claims.validate;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A shape of our own whose constraint is a SELECT query (SHACL 5).
 *
 * <p>SHACL runs the query once for each node of the target, with {@code $this} bound beforehand.
 * Here the query runs once for the whole graph, and its results are then limited to the target. The
 * outcome is the same for a query that binds {@code $this} by itself, as those of {@code
 * ontology/shapes.ttl} do, and several times faster.
 */
final class QueryShape {

    private static final Var THIS = Var.alloc("this");
    private static final Var PATH = Var.alloc("path");
    private static final Var OTHER = Var.alloc("other");
    private static final Var OTHER_PATH = Var.alloc("otherPath");

    /** A variable in a message (SHACL 5.3.2), with the quotes around it. */
    private static final Pattern VARIABLE = Pattern.compile("(\"?)\\{[?$]([A-Za-z0-9_]+)}(\"?)");

    private final Shape shape;
    private final ShapeNotes notes;
    private final List<SparqlConstraint> constraints;

    QueryShape(Shape shape) {
        this.shape = shape;
        notes = notes(shape);
        constraints = shape.getConstraints().stream().map(SparqlConstraint.class::cast).toList();
    }

    /** Returns whether a shape has one of our codes, and queries as its only constraints. */
    static boolean canBe(Shape shape) {
        return shape.isNodeShape()
                && !shape.deactivated()
                && shape.getPropertyShapes().isEmpty()
                && shape.getConstraints().stream().allMatch(QueryShape::isQuery)
                && notes(shape).code() != ProblemCode.SHAPE_VIOLATED;
    }

    private static boolean isQuery(Constraint constraint) {
        return constraint instanceof SparqlConstraint sparql
                && sparql.getQuery().isSelectType()
                && sparql.getMessage() != null;
    }

    private static ShapeNotes notes(Shape shape) {
        return ShapeNotes.of(shape.getShapeGraph(), shape.getShapeNode(), shape.getSeverity());
    }

    /** Returns whether it also says something of a graph in which rows or cells are missing. */
    boolean appliesInPart() {
        return notes.appliesInPart();
    }

    /** Hands out everything in a graph that violates the shape. */
    void apply(Graph graph, Consumer<Violation> violations) {
        for (SparqlConstraint constraint : constraints) {
            try (QueryExec query = QueryExec.graph(graph).query(constraint.getQuery()).build()) {
                RowSet rows = query.select();
                while (rows.hasNext()) {
                    Binding row = rows.next();
                    if (isInTarget(row.get(THIS), graph)) {
                        String message = message(constraint.getMessage(), row);
                        violations.accept(
                                notes.violation(row.get(THIS), row.get(PATH), message)
                                        .beside(other(row)));
                    }
                }
            }
        }
    }

    private static Violation.@Nullable Other other(Binding row) {
        Node node = row.get(OTHER);
        Node property = row.get(OTHER_PATH);
        return node == null || property == null ? null : new Violation.Other(node, property);
    }

    /**
     * Asks of each result, which are few: a set of all nodes of the target takes long when somebody
     * has chosen ids of one hash code.
     */
    private boolean isInTarget(Node node, Graph graph) {
        for (Target target : shape.getTargets()) {
            if (isInTarget(node, target, graph)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInTarget(Node node, Target target, Graph graph) {
        return switch (target.getTargetType()) {
            case targetNode -> node.equals(target.getObject());
            case targetSubjectsOf -> graph.contains(node, target.getObject(), Node.ANY);
            case targetObjectsOf -> graph.contains(Node.ANY, target.getObject(), node);
            case targetClass, implicitClass ->
                    graph.contains(node, RDF.Nodes.type, target.getObject())
                            || G.isOfType(graph, node, target.getObject());
            case targetExtension -> VLib.focusNodes(graph, shape).contains(node);
        };
    }

    /** Returns a message with the values of its variables; quoted ones as problems quote them. */
    private static String message(String template, Binding row) {
        return VARIABLE.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(value(match, row)));
    }

    private static String value(MatchResult match, Binding row) {
        Node node = row.get(Var.alloc(match.group(2)));
        String value =
                node == null
                        ? "?"
                        : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        boolean quoted = !match.group(1).isEmpty() && !match.group(3).isEmpty();
        return quoted ? Problem.quote(value) : match.group(1) + value + match.group(3);
    }
}

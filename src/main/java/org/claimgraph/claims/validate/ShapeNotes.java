package org.claimgraph.claims.validate;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a shape says about the problems that it finds.
 *
 * @param code its {@code rdfs:label}; {@link ProblemCode#SHAPE_VIOLATED} when that is not a code
 * @param severity its {@code sh:severity}
 * @param remedy its {@code sh:description}
 * @param appliesInPart whether what it finds never follows from a row or cell that is missing
 */
record ShapeNotes(ProblemCode code, Severity severity, String remedy, boolean appliesInPart) {

    private static final Node APPLIES_IN_PART =
            NodeFactory.createURI("https://w3id.org/claimgraph/shapes#appliesInPart");

    private static final Map<String, ProblemCode> CODES =
            Stream.of(ProblemCode.values())
                    .collect(Collectors.toMap(ProblemCode::name, Function.identity()));

    /** Returns what a shape says, read from its graph. */
    static ShapeNotes of(
            Graph graph, Node shape, org.apache.jena.shacl.validation.Severity severity) {
        String label = text(graph, shape, RDFS.label.asNode());
        return new ShapeNotes(
                CODES.getOrDefault(label, ProblemCode.SHAPE_VIOLATED),
                severity(severity.level()),
                text(graph, shape, SHACL.description),
                text(graph, shape, APPLIES_IN_PART).equals("true"));
    }

    /** Returns a violation of the shape. */
    Violation violation(Node focus, @Nullable Node property, String message) {
        return new Violation(code, severity, focus, property, message, remedy);
    }

    private static String text(Graph graph, Node shape, Node property) {
        return graph.find(shape, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional()
                .orElse("");
    }

    private static Severity severity(Node level) {
        if (level.equals(SHACL.Warning)) {
            return Severity.WARNING;
        }
        return level.equals(SHACL.Info) ? Severity.INFO : Severity.ERROR;
    }
}

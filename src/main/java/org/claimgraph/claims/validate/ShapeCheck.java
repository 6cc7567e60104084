package org.claimgraph.claims.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Applies SHACL shapes.
 *
 * <p>The property to blame is the {@code sh:resultPath} (SHACL 3.6.2.2); the last one if the path
 * is a sequence. Our own shapes with a query are {@link QueryShape}s; all others go through Jena.
 */
final class ShapeCheck implements Check {

    private final Shapes shapes;
    private final List<QueryShape> queries = new ArrayList<>();
    private final List<Shape> others = new ArrayList<>();

    ShapeCheck(Graph graph) {
        shapes = Shapes.parse(graph);
        for (Shape shape : shapes.getTargetShapes()) {
            if (QueryShape.canBe(shape)) {
                queries.add(new QueryShape(shape));
            } else {
                others.add(shape);
            }
        }
    }

    /** Applies the shapes whose violations never follow from a row or cell that is missing. */
    @Override
    public void applyInPart(Graph graph, Consumer<Violation> violations) {
        for (QueryShape shape : queries) {
            if (shape.appliesInPart()) {
                shape.apply(graph, violations);
            }
        }
    }

    @Override
    public void apply(Graph graph, Consumer<Violation> violations) {
        for (QueryShape shape : queries) {
            shape.apply(graph, violations);
        }
        ValidationContext context = ValidationContext.create(shapes, graph);
        for (Shape shape : others) {
            for (Node focus : VLib.focusNodes(graph, shape)) {
                VLib.validateShape(context, graph, shape, focus);
            }
        }
        for (ReportEntry entry : context.generateReport().getEntries()) {
            violations.accept(violation(entry));
        }
    }

    private Violation violation(ReportEntry entry) {
        ShapeNotes notes = ShapeNotes.of(shapes.getGraph(), entry.source(), entry.severity());
        return notes.violation(entry.focusNode(), property(entry.resultPath()), entry.message());
    }

    private static @Nullable Node property(@Nullable Path path) {
        Path last = path;
        while (last instanceof P_Seq sequence) {
            last = sequence.getRight();
        }
        return last instanceof P_Link link ? link.getNode() : null;
    }
}

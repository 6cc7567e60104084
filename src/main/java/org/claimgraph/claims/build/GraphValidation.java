package org.claimgraph.claims.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.claims.build.GraphMaking.Made;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.validate.GraphCheck;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/** Checks what rows say together, on the graph that was made from them. */
final class GraphValidation {

    private GraphValidation() {}

    /**
     * Checks a graph. If its tables have errors, only what does not follow from them is reported.
     */
    static void validate(Project project, DatasetGraph dataset, Made made, Problems problems) {
        boolean isWhole = !problems.hasErrors();
        GraphCheck check = withShapes(project, problems);
        if (check == null) {
            return;
        }
        Txn.executeRead(
                dataset,
                () -> {
                    if (isWhole) {
                        check.check(
                                dataset.getDefaultGraph(), made.cells(), made.texts(), problems);
                    } else {
                        check.checkInPart(
                                dataset.getDefaultGraph(), made.cells(), made.texts(), problems);
                    }
                });
    }

    private static @Nullable GraphCheck withShapes(Project project, Problems problems) {
        try (InputStream shapes = project.open(Project.SHAPES)) {
            Graph graph =
                    RDFParser.source(shapes)
                            .lang(Lang.TURTLE)
                            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                            .toGraph();
            return GraphCheck.with(graph);
        } catch (RiotException | IllegalArgumentException e) {
            problems.report(
                    ProblemCode.SHAPES_SYNTAX,
                    TextRef.ofFile(Project.SHAPES),
                    "",
                    "the shapes cannot be used: " + Problem.quote(String.valueOf(e.getMessage())),
                    "Correct it, or delete it to use the bundled one.");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

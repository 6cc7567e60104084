package org.claimgraph.claims.build;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.problem.Problems;

/**
 * The example about a dam as a graph in memory, made once for all tests that only read it: a
 * project with a base, verbs and units of its own, and six invented documents.
 */
public final class DamBreakGraph {

    /** The folder of the example. */
    public static final Path FOLDER =
            BundledGraph.FOLDER.resolve(Path.of("docs", "examples", "dam-break"));

    /** A command for each bundled query, one on each line. */
    public static final Path QUESTIONS = FOLDER.resolve("questions.txt");

    private static final ProjectGraph GRAPH = ProjectGraph.of(FOLDER);

    private DamBreakGraph() {}

    /** Returns the graph; nobody writes to it. */
    public static DatasetGraph dataset() {
        return GRAPH.dataset();
    }

    /** Returns what was made. */
    public static BuildReport report() {
        return GRAPH.report();
    }

    /** Returns what was found wrong with the tables. */
    public static Problems problems() {
        return GRAPH.problems();
    }
}

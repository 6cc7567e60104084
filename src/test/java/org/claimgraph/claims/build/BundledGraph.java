package org.claimgraph.claims.build;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimgraph.problem.Problems;

/** The bundled data as a graph in memory, made once for all tests that only read it. */
public final class BundledGraph {

    /** The folder of the bundled project: the root of the source tree. */
    public static final Path FOLDER = Path.of("").toAbsolutePath();

    private static final ProjectGraph GRAPH = ProjectGraph.of(FOLDER);

    private BundledGraph() {}

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

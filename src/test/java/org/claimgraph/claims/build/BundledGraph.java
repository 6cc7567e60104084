package org.claimgraph.claims.build;

import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;

/** The bundled data as a graph in memory, made once for all tests that only read it. */
public final class BundledGraph {

    /** The folder of the bundled project: the root of the source tree. */
    public static final Path FOLDER = Path.of("").toAbsolutePath();

    private static final DatasetGraph DATASET = DatasetGraphFactory.createGeneral();
    private static final Problems PROBLEMS = Problems.strict();
    private static final BuildReport REPORT = make();

    private BundledGraph() {}

    private static BuildReport make() {
        return new GraphMaking(
                        Project.at(FOLDER, null), Run.of(PROBLEMS), StreamRDFLib.dataset(DATASET))
                .make()
                .report();
    }

    /** Returns the graph; nobody writes to it. */
    public static DatasetGraph dataset() {
        return DATASET;
    }

    /** Returns what was made. */
    public static BuildReport report() {
        return REPORT;
    }

    /** Returns what was found wrong with the tables. */
    public static Problems problems() {
        return PROBLEMS;
    }
}

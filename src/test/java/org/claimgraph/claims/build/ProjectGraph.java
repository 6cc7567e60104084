package org.claimgraph.claims.build;

import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;

/**
 * The graph of a project in memory, for tests that only read it.
 *
 * @param dataset the graph; nobody writes to it
 * @param problems what was found wrong with the tables
 * @param report what was made
 */
record ProjectGraph(DatasetGraph dataset, Problems problems, BuildReport report) {

    /** Makes the graph of the project in a folder. */
    static ProjectGraph of(Path folder) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        Problems problems = Problems.strict();
        BuildReport report =
                new GraphMaking(
                                Project.at(folder, null),
                                Run.of(problems),
                                StreamRDFLib.dataset(dataset))
                        .make()
                        .report();
        return new ProjectGraph(dataset, problems, report);
    }
}

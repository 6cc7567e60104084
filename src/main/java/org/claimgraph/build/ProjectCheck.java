package org.claimgraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimgraph.build.GraphMaking.Made;
import org.claimgraph.problem.Problems;
import org.claimgraph.project.Project;
import org.jspecify.annotations.Nullable;

/** Checks a project as a build would, without building: tables, keys, vocabulary and shapes. */
public final class ProjectCheck {

    private ProjectCheck() {}

    /**
     * Checks a project in memory.
     *
     * @return what a build would make of it; null when the tables could not be read at all
     */
    public static @Nullable BuildReport check(Project project, Problems problems) {
        Project source = project.required();
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.begin(TxnType.WRITE);
        try {
            Made made = GraphMaking.make(source, problems, StreamRDFLib.dataset(dataset));
            dataset.commit();
            if (made == null) {
                return null;
            }
            GraphValidation.validate(source, dataset, made.cells(), problems);
            return made.report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            dataset.end();
        }
    }
}

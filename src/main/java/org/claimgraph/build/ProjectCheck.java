package org.claimgraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
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
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        try {
            BuildReport report = GraphMaking.make(source, problems, StreamRDFLib.dataset(dataset));
            if (report != null && !problems.hasErrors()) {
                validate(source, dataset, problems);
            }
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the shapes on a graph and reports what they find at the cells it comes from. */
    static void validate(Project project, DatasetGraph dataset, Problems problems) {}
}

package org.claimgraph.claims.build;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.claimgraph.claims.build.GraphMaking.Made;
import org.claimgraph.claims.project.Project;
import org.claimgraph.run.Run;
import org.jspecify.annotations.Nullable;

/** Checks a project as a build would, without building: tables, keys, vocabulary and shapes. */
public final class ProjectCheck {

    private ProjectCheck() {}

    /**
     * Checks a project in memory.
     *
     * @return what a build would make of it; null when the tables could not be read at all
     */
    public static @Nullable BuildReport check(Project project, Run run) {
        Project source = project.required();
        DatasetGraph dataset = DatasetGraphFactory.wrap(new ListedGraph());
        StreamRDF out = StreamRDFLib.dataset(dataset);
        AtomicReference<@Nullable Made> sent = new AtomicReference<>();
        Txn.executeWrite(dataset, () -> sent.set(new GraphMaking(source, run, out).make()));
        Made made = sent.get();
        if (made == null) {
            return null;
        }
        GraphValidation.validate(source, dataset, made, run.problems());
        return made.report();
    }
}

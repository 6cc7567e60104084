package org.claimgraph.claims.build;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.claimgraph.claims.build.GraphMaking.Made;
import org.claimgraph.claims.project.Project;
import org.claimgraph.run.Run;
import org.claimgraph.store.BuildStep;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.LoadPlan;
import org.claimgraph.store.Loader;
import org.claimgraph.store.StoreBuild;
import org.jspecify.annotations.Nullable;

/** Builds the store of a project, all or nothing. */
public final class GraphBuild {

    private final LoadPlan plan;
    private final Run run;

    private GraphBuild(LoadPlan plan, Run run) {
        this.plan = plan;
        this.run = run;
    }

    /** Builds the store with the bulk loader. */
    public static @Nullable BuildReport build(Project project, Run run) {
        return build(project, Loader.BULK, run);
    }

    /**
     * Builds the store. When any problem is an error, the store stays as it was.
     *
     * @param loader how the triples are written
     * @return what was built; null when nothing was, and the problems say why
     * @throws org.claimgraph.store.StoreException when another build runs or the folder cannot be
     *     written
     */
    public static @Nullable BuildReport build(Project project, Loader loader, Run run) {
        LoadPlan plan = new LoadPlan(loader, run.memory().sorting());
        return new GraphBuild(plan, run).build(project, step -> {});
    }

    /** Builds the store by a plan, and announces each step before it is taken. */
    static @Nullable BuildReport build(
            Project project, LoadPlan plan, Run run, Consumer<BuildStep> listener) {
        return new GraphBuild(plan, run).build(project, listener);
    }

    private @Nullable BuildReport build(Project project, Consumer<BuildStep> listener) {
        Project source = project.required();
        try (StoreBuild build = GraphStore.at(project.store()).build(listener)) {
            Project copy = Project.at(build.keepTables(source.tables()), project.store());
            AtomicReference<@Nullable Made> sent = new AtomicReference<>();
            build.load(plan, out -> sent.set(new GraphMaking(copy, run, out).make()));
            Made made = sent.get();
            if (made != null) {
                build.inspect(
                        loaded -> GraphValidation.validate(copy, loaded, made, run.problems()));
            }
            if (made == null || run.problems().hasErrors()) {
                return null;
            }
            return made.report().withTriples(build.commit().triples());
        }
    }
}

package org.claimgraph.claims.build;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.claimgraph.claims.build.GraphMaking.Made;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Problems;
import org.claimgraph.progress.Progress;
import org.claimgraph.store.BuildStep;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.LoadPlan;
import org.claimgraph.store.Loader;
import org.claimgraph.store.StoreBuild;
import org.jspecify.annotations.Nullable;

/** Builds the store of a project, all or nothing. */
public final class GraphBuild {

    private final LoadPlan plan;
    private final long keyMemory;
    private final Problems problems;
    private final Progress progress;

    private GraphBuild(LoadPlan plan, long keyMemory, Problems problems, Progress progress) {
        this.plan = plan;
        this.keyMemory = keyMemory;
        this.problems = problems;
        this.progress = progress;
    }

    /** Builds the store as it is usually done. */
    public static @Nullable BuildReport build(
            Project project, Problems problems, Progress progress) {
        return build(project, Loader.BULK, MemorySplit.usual(), problems, progress);
    }

    /**
     * Builds the store. When any problem is an error, the store stays as it was.
     *
     * @param loader who writes the triples
     * @param memory what keys and the loader may take
     * @param progress is told what has been done
     * @return what was built; null when nothing was, and the problems say why
     * @throws org.claimgraph.store.StoreException when another build runs or the folder cannot be
     *     written
     */
    public static @Nullable BuildReport build(
            Project project,
            Loader loader,
            MemorySplit memory,
            Problems problems,
            Progress progress) {
        LoadPlan plan = new LoadPlan(loader, memory.sorting());
        return new GraphBuild(plan, memory.keys(), problems, progress).build(project, step -> {});
    }

    /** Builds the store by a plan, and tells of each step before it is taken. */
    static @Nullable BuildReport build(
            Project project,
            LoadPlan plan,
            Problems problems,
            Progress progress,
            Consumer<BuildStep> listener) {
        return new GraphBuild(plan, MemorySplit.usual().keys(), problems, progress)
                .build(project, listener);
    }

    private @Nullable BuildReport build(Project project, Consumer<BuildStep> listener) {
        Project source = project.required();
        try (StoreBuild build = GraphStore.at(project.store()).build(listener)) {
            Path kept = build.keepTables(source.tables());
            Project copy = Project.at(kept, project.store());
            Made made = load(build, copy);
            if (made != null) {
                build.inspect(
                        loaded -> GraphValidation.validate(copy, loaded, made.cells(), problems));
            }
            if (made == null || problems.hasErrors()) {
                return null;
            }
            return made.report().withTriples(build.goLive().triples());
        }
    }

    private @Nullable Made load(StoreBuild build, Project project) {
        AtomicReference<@Nullable Made> made = new AtomicReference<>();
        build.load(
                plan,
                out -> made.set(GraphMaking.make(project, keyMemory, problems, progress, out)));
        return made.get();
    }
}

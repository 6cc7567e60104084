package org.claimgraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.claimgraph.build.GraphMaking.Made;
import org.claimgraph.problem.Problems;
import org.claimgraph.project.Project;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreBuild;
import org.jspecify.annotations.Nullable;

/** Builds the store of a project, all or nothing. */
public final class GraphBuild {

    private GraphBuild() {}

    /**
     * Builds the store. When any problem is an error, the store stays as it was.
     *
     * @return what was built; null when nothing was, and the problems say why
     * @throws org.claimgraph.store.StoreException when another build runs or the folder cannot be
     *     written
     */
    public static @Nullable BuildReport build(Project project, Problems problems) {
        Project source = project.required();
        try (StoreBuild build = GraphStore.at(project.store()).build()) {
            Path kept = build.keepTables(source.tables());
            Project copy = Project.at(kept, project.store());
            Made made = load(build, copy, problems);
            if (made != null) {
                GraphValidation.validate(copy, build.dataset(), made.cells(), problems);
            }
            if (made == null || problems.hasErrors()) {
                return null;
            }
            return made.report().withTriples(build.goLive().triples());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Made load(StoreBuild build, Project project, Problems problems) {
        AtomicReference<@Nullable Made> made = new AtomicReference<>();
        build.load(out -> made.set(GraphMaking.make(project, problems, out)));
        return made.get();
    }
}

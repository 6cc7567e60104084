package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.claimgraph.claims.build.GraphBuild;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.files.FileTree;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreView;
import org.jspecify.annotations.Nullable;

/** The graph of the bundled data, built as a user builds it. */
final class BuiltGraph {

    private static @Nullable Graph bundled;

    private BuiltGraph() {}

    /** Returns the graph of the bundled data, built once for all tests; nobody writes to it. */
    static synchronized Graph bundled() {
        if (bundled == null) {
            bundled = buildBundled();
        }
        return bundled;
    }

    private static Graph buildBundled() {
        try {
            Path folder = Files.createTempDirectory("claimgraph-built-graph");
            try {
                ProjectStart.example(folder.resolve("project"));
                return of(folder.resolve("project"));
            } finally {
                FileTree.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Builds the graph of a project and returns it in memory. */
    static Graph of(Path folder) {
        Project project = Project.at(folder, null);
        Problems problems = Problems.strict();
        GraphBuild.build(project, Run.of(problems));
        assertThat(problems.hasErrors()).as(problems.list().toString()).isFalse();
        Graph copy = GraphFactory.createDefaultGraph();
        try (StoreView view = GraphStore.at(project.store()).open()) {
            DatasetGraph dataset = view.dataset();
            Txn.executeRead(dataset, () -> copy(dataset.getDefaultGraph(), copy));
        }
        return copy;
    }

    private static void copy(Graph from, Graph to) {
        GraphUtil.addInto(to, from);
        to.getPrefixMapping().setNsPrefixes(from.getPrefixMapping().getNsPrefixMap());
    }
}

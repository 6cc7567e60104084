package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.claimgraph.build.GraphBuild;
import org.claimgraph.problem.Problems;
import org.claimgraph.progress.Progress;
import org.claimgraph.project.Project;
import org.claimgraph.project.ProjectStart;
import org.claimgraph.query.QueryCatalogue;
import org.claimgraph.query.QueryRun;
import org.claimgraph.query.ResultFormat;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreView;
import picocli.CommandLine.Command;

/**
 * Builds and asks the bundled data in a temporary folder and leaves nothing behind, so that the
 * launcher can note which classes a usual command loads.
 */
@Command(name = "warm-up", hidden = true, description = "Load the classes of the usual commands.")
final class WarmUpCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("claimgraph-warm-up");
        try {
            ProjectStart.example(folder.resolve("project"));
            Project project = Project.at(folder.resolve("project"), null);
            GraphBuild.build(project, Problems.strict(), new Progress());
            ask(project);
        } finally {
            delete(folder);
        }
        return ExitCode.FINE;
    }

    private static void ask(Project project) {
        QueryCatalogue catalogue = QueryCatalogue.bundled(Problems.strict());
        try (StoreView view = GraphStore.at(project.store()).open()) {
            DatasetGraph dataset = view.dataset();
            for (ResultFormat format : ResultFormat.values()) {
                Txn.executeRead(
                        dataset,
                        () ->
                                QueryRun.of(catalogue.query("disagreements"), Map.of(), dataset)
                                        .write(
                                                format,
                                                Terminal.width(),
                                                OutputStream.nullOutputStream()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package org.claimgraph.claims.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * An example project as a graph in memory, made once for all tests that only read it.
 *
 * @param name the name of its folder in {@code docs/examples}
 * @param graph what was made of its tables
 */
public record ExampleGraph(String name, ProjectGraph graph) {

    private static final Map<String, ExampleGraph> MADE = new ConcurrentHashMap<>();

    /** Returns the example of this name. */
    public static ExampleGraph of(String name) {
        return MADE.computeIfAbsent(name, n -> new ExampleGraph(n, ProjectGraph.of(folder(n))));
    }

    private static Path folder(String name) {
        return BundledGraph.FOLDER.resolve(Path.of("docs", "examples", name));
    }

    /** Returns the graph; nobody writes to it. */
    public DatasetGraph dataset() {
        return graph.dataset();
    }

    /** Returns what was made. */
    BuildReport report() {
        return graph.report();
    }

    /** Returns the commands that the example answers: each is {@code claimgraph query …}. */
    public List<String> questions() {
        try {
            return Files.readAllLines(folder(name).resolve("questions.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimgraph.claims.project.ProjectStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of rows means nothing: but for their numbers, every order gives the same graph. */
class RowOrderTest {

    @TempDir private Path temp;

    @Test
    void shuffledTablesGiveTheSameGraph() throws IOException {
        Path folder = temp.resolve("project");
        ProjectStart.example(folder);
        TreeSet<String> graph = graph(folder);
        TableEditor editor = new TableEditor(folder);
        List<String> tables;
        try (Stream<Path> files = Files.list(folder.resolve("mappings"))) {
            tables =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".csv"))
                            .sorted()
                            .toList();
        }

        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            tables.forEach(table -> editor.shuffle(table, random));

            assertThat(difference(graph, graph(folder))).as("seed %d", seed).isEmpty();
        }
    }

    private static TreeSet<String> difference(TreeSet<String> one, TreeSet<String> other) {
        TreeSet<String> left = new TreeSet<>(one);
        left.removeAll(other);
        TreeSet<String> added = new TreeSet<>(other);
        added.removeAll(one);
        left.addAll(added);
        return left;
    }

    private static TreeSet<String> graph(Path folder) {
        TreeSet<String> triples = new TreeSet<>();
        ProjectGraph made = ProjectGraph.of(folder);
        assertThat(made.problems().hasErrors()).isFalse();
        made.dataset()
                .getDefaultGraph()
                .find()
                .forEach(triple -> triples.add(triple.toString().replaceAll("#row=[0-9]+", "")));
        return triples;
    }
}

package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.claimgraph.claims.build.SyntheticProject;
import org.claimgraph.store.ChildJvm;
import org.claimgraph.store.ChildJvm.Ended;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreBuild;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands in processes of their own, all on one store at the same time. */
class CommandsAtOnceTest {

    private static final String[] QUESTION = {"query", "disagreements", "--format", "csv"};

    @TempDir Path project;

    @BeforeEach
    void buildAStore() throws IOException {
        SyntheticProject.write(project, 400, 1);
        assertThat(claimgraph("build", "-q").code()).isZero();
    }

    @Test
    void secondBuildNamesTheFirstAndQueriesAnswerMeanwhile() throws IOException {
        Ended before = claimgraph(QUESTION);
        assertThat(before.text().lines()).hasSizeGreaterThan(3);
        try (StoreBuild first = GraphStore.at(project.resolve("store")).build()) {
            CompletableFuture<Ended> second = start("build");
            List<CompletableFuture<Ended>> queries =
                    Stream.generate(() -> start(QUESTION)).limit(3).toList();

            assertThat(second.join().text())
                    .contains("Process " + ProcessHandle.current().pid() + " is building")
                    .hasLineCount(1);
            assertThat(second.join().code()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(queries).allSatisfy(query -> assertThat(query.join()).isEqualTo(before));
            first.load(nothing -> {});
        }
        assertThat(claimgraph(QUESTION)).isEqualTo(before);
    }

    private CompletableFuture<Ended> start(String... arguments) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return claimgraph(arguments);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
    }

    private Ended claimgraph(String... arguments) throws IOException {
        return ChildJvm.run(
                Main.class,
                Stream.concat(Stream.of("-C", project), Stream.of(arguments)).toArray());
    }
}

package org.claimgraph.claims.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.system.Txn;
import org.claimgraph.claims.export.GraphExport;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Problems;
import org.claimgraph.rdf.RdfFormat;
import org.claimgraph.run.Memory;
import org.claimgraph.run.Progress;
import org.claimgraph.run.Run;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.Loader;
import org.claimgraph.store.StoreView;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled tables through every loader. */
class LoadersTest {

    @TempDir Path folder;

    /** With one byte for sorting everything is spilled, in many parts and runs. */
    @ParameterizedTest
    @CsvSource({"BULK, 1", "BULK, 268435456", "TDB2, 1"})
    void everyBundledQueryAnswersTheSame(Loader loader, long sorting) {
        Project project = Project.at(Path.of("."), folder);

        build(project, loader, sorting);

        assertThat(BundledAnswers.of(GraphStore.at(folder)))
                .isEqualTo(BundledAnswers.expected(project));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 268_435_456})
    void dumpsOfBothLoadersAreEqual(long sorting) {
        build(Project.at(Path.of("."), folder.resolve("bulk")), Loader.BULK, sorting);
        build(Project.at(Path.of("."), folder.resolve("stock")), Loader.TDB2, sorting);

        assertThat(dump("bulk")).hasSizeGreaterThan(10_000).isEqualTo(dump("stock"));
    }

    private static void build(Project project, Loader loader, long sorting) {
        Memory memory = new Memory(Memory.defaults().keys(), sorting);
        Run run = new Run(Problems.strict(), new Progress(), memory);
        assertThat(GraphBuild.build(project, loader, run)).isNotNull();
    }

    /** Returns the triples of a store as lines, sorted; the project's graph has no blank nodes. */
    private List<String> dump(String name) {
        try (StoreView view = GraphStore.at(folder.resolve(name)).open()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Txn.executeRead(
                    view.dataset(),
                    () ->
                            GraphExport.write(
                                    view.dataset().getDefaultGraph(), RdfFormat.NTRIPLES, out));
            return out.toString(UTF_8).lines().sorted().toList();
        }
    }
}

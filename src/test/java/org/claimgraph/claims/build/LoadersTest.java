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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundled tables through every loader. */
class LoadersTest {

    private static final Project PROJECT = Project.at(Path.of("."), null);

    @TempDir private static Path folder;
    private static BundledAnswers expected;

    /** A way to load. With one byte for sorting everything is spilled, in many parts and runs. */
    private enum Way {
        BULK(Loader.BULK, 256 << 20),
        SPILLING(Loader.BULK, 1),
        STOCK(Loader.TDB2, 1);

        private final Loader loader;
        private final long sorting;

        Way(Loader loader, long sorting) {
            this.loader = loader;
            this.sorting = sorting;
        }

        GraphStore store() {
            return GraphStore.at(folder.resolve(name()));
        }
    }

    @BeforeAll
    static void loadInEachWay() {
        expected = BundledAnswers.expected(PROJECT);
        for (Way way : Way.values()) {
            build(Project.at(Path.of("."), way.store().folder()), way.loader, way.sorting);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyBundledQueryAnswersTheSame(Way way) {
        assertThat(BundledAnswers.of(way.store())).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = "STOCK", mode = EnumSource.Mode.EXCLUDE)
    void dumpsOfBothLoadersAreEqual(Way way) {
        assertThat(dump(way)).hasSizeGreaterThan(10_000).isEqualTo(dump(Way.STOCK));
    }

    private static void build(Project project, Loader loader, long sorting) {
        Memory memory = new Memory(Memory.defaults().keys(), sorting);
        Run run = new Run(Problems.strict(), new Progress(), memory);
        assertThat(GraphBuild.build(project, loader, run)).isNotNull();
    }

    /** Returns the triples of a store as lines, sorted; the project's graph has no blank nodes. */
    private static List<String> dump(Way way) {
        try (StoreView view = way.store().open()) {
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

package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.claimgraph.store.ChildJvm;
import org.claimgraph.store.ChildJvm.Ended;
import org.claimgraph.store.LoadPlan;
import org.claimgraph.store.NewDatabase;
import org.claimgraph.store.StoreException;
import org.claimgraph.store.StoreException.Reason;
import org.claimgraph.store.bulk.BulkStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kills processes that make a database of a table, with so little memory that they spill: there is
 * no database then, or a whole one, and the next conversion removes what they left.
 *
 * <p>{@code -Dclaimgraph.kills=200} kills so often at random moments, and says what was found.
 */
class KilledConversionTest {

    private static final int KILLS = Integer.getInteger("claimgraph.kills", 4);
    private static final int ROWS = 2000;

    /** So little that each part has some hundred terms, and each run 256 triples. */
    private static final long NEXT_TO_NONE = 1;

    @TempDir Path inputs;
    @TempDir Path outputs;

    private Path table;
    private Path folder;
    private Set<Triple> expected;

    @BeforeEach
    void writeATable() throws IOException {
        List<String> lines = new ArrayList<>(List.of("id,name,place"));
        for (int row = 0; row < ROWS; row++) {
            lines.add("r%d,name of %d,place %d".formatted(row, row * 7, row % 90));
        }
        table = Files.write(inputs.resolve("t.csv"), lines);
        Files.writeString(
                inputs.resolve("t.csv-metadata.json"),
                """
                {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv",
                 "tableSchema": {"aboutUrl": "http://example.org/{id}"}}
                """);
        folder = outputs.resolve("graph");
        Path file = inputs.resolve("expected.nt");
        Ran.claimgraph("convert", table.toString(), "--mode", "minimal", "-o", file.toString());
        expected = RDFDataMgr.loadGraph(file.toString()).stream().collect(Collectors.toSet());
        assertThat(expected).hasSize(3 * ROWS);
    }

    @ParameterizedTest
    @CsvSource({"LOAD, 1", "END_PART, 3", "WRITE_RUN, 4", "PACK_INDEX, 3", "RENAME, 1"})
    void conversionKilledAtAStepMakesNothingAndIsClearedAway(String step, int times)
            throws IOException {
        try (ChildJvm child = child(folder, step, times)) {
            for (int time = 0; time < times; time++) {
                child.awaitLine(step);
            }
            child.awaitEnd();
        }
        assertThat(names()).containsExactly("graph.part");

        try (ChildJvm next = child(outputs.resolve("other"), "NONE", 1)) {
            next.awaitEnd();
        }

        assertThat(names()).as("after a conversion to another folder").containsExactly("other");
        assertThat(triples(outputs.resolve("other"))).isEqualTo(expected);
    }

    @Test
    void conversionKilledAtAnyMomentMakesAWholeDatabaseOrNone() throws Exception {
        Random random = new Random(20261127);
        Duration time = timeOfOneConversion();
        int made = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Path target = outputs.resolve("graph-" + kill);
            try (ChildJvm child = child(target, "NONE", 1)) {
                child.awaitLine(BulkStep.TAKE.name());
                Thread.sleep(random.nextLong(time.toMillis() + 1));
            }
            if (Files.exists(target)) {
                assertThat(triples(target)).as("kill %d", kill).isEqualTo(expected);
                made++;
            }
            assertThat(names())
                    .as("of this conversion, not of earlier ones")
                    .filteredOn(name -> name.endsWith(".part"))
                    .hasSizeLessThanOrEqualTo(1);
        }
        if (KILLS > 100) {
            System.out.printf("%d kills survived, %d databases made%n", KILLS, made);
        }
        timeOfOneConversion();
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    }

    /** Returns how long a child converts from its first triple on. */
    private Duration timeOfOneConversion() throws IOException {
        Path target = outputs.resolve("timed-" + System.nanoTime());
        try (ChildJvm child = child(target, "NONE", 1)) {
            child.awaitLine(BulkStep.TAKE.name());
            long begun = System.nanoTime();
            child.awaitEnd();
            assertThat(triples(target)).isEqualTo(expected);
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    @Test
    void conversionThatIsStoppedCleansUpAtOnce() throws IOException {
        int code;
        try (ChildJvm child = child(folder, "NONE", 1)) {
            child.awaitLine(BulkStep.WRITE_RUN.name());
            code = child.terminate();
        }
        assertThat(names()).doesNotContain("graph.part");
        assertThat(code).isEqualTo(Files.exists(folder) ? 0 : ChildJvm.TERMINATED);
    }

    @Test
    void secondConversionNamesTheFirstAndLeavesItAlone() throws IOException {
        try (NewDatabase first = NewDatabase.at(folder)) {
            Ended second = convert(folder);

            assertThat(second.text())
                    .isEqualTo(
                            "claimgraph: Process %d is making the database %s. Wait until it ends,"
                                            .formatted(ProcessHandle.current().pid(), folder)
                                    + " or stop it.\n");
            assertThat(second.code()).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(convert(outputs.resolve("other")).code()).as("beside it").isZero();

            first.load(LoadPlan.defaults(), out -> expected.forEach(out::triple));
            first.commit();
        }
        assertThat(triples(folder)).isEqualTo(expected);
        assertThat(names()).containsExactlyInAnyOrder("graph", "other");
    }

    @Test
    void secondConversionInTheSameProcessIsRefusedToo() {
        try (NewDatabase first = NewDatabase.at(folder)) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> NewDatabase.at(folder))
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.LOCKED));
            first.load(LoadPlan.defaults(), out -> expected.forEach(out::triple));
            first.commit();
        }
        assertThat(triples(folder)).isEqualTo(expected);
    }

    private Ended convert(Path target) throws IOException {
        return ChildJvm.run(Main.class, "convert", table, "--mode", "minimal", "--tdb", target);
    }

    private ChildJvm child(Path target, String last, int times) throws IOException {
        return ChildJvm.start(ConvertingChild.class, table, target, NEXT_TO_NONE, last, times);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(outputs)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private static Set<Triple> triples(Path database) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
        try {
            return Txn.calculateRead(
                    dataset, () -> dataset.getDefaultGraph().stream().collect(Collectors.toSet()));
        } finally {
            TDBInternal.expel(dataset);
        }
    }
}

package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimgraph.claims.project.Project;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.claimgraph.store.BuildStep;
import org.claimgraph.store.ChildJvm;
import org.claimgraph.store.GivenStore;
import org.claimgraph.store.GraphStore;
import org.claimgraph.store.bulk.BulkStep;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills real builds of real projects, before each step and at any moment: builds that have memory
 * enough, half of them in their last steps, and builds that have next to none and spill everything,
 * most of them while they do. Whatever is left answers every bundled query as the old tables say,
 * or every one as the new tables say.
 *
 * <p>{@code -Dclaimgraph.kills=200} kills so often at random moments, and says what was found.
 */
class KilledProjectBuildTest {

    private static final int KILLS = Integer.getInteger("claimgraph.kills", 8);
    private static final int SPILLING_KILLS = Integer.getInteger("claimgraph.kills", 4);
    private static final int CLAIMS = 40;

    /** So little that each part has some hundred terms, and each run 256 triples. */
    private static final long NEXT_TO_NONE = 1;

    private static final long AMPLE = 64 << 20;

    @TempDir static Path projects;
    private static BundledAnswers oldAnswers;
    private static BundledAnswers newAnswers;
    private static GraphStore oldStore;

    @TempDir Path folder;
    private GraphStore store;

    @BeforeAll
    static void writeTwoProjects() throws IOException {
        SyntheticProject.write(projects.resolve("old"), CLAIMS, 1);
        SyntheticProject.write(projects.resolve("new"), CLAIMS + 10, 2);
        oldAnswers = BundledAnswers.expected(Project.at(projects.resolve("old"), null));
        newAnswers = BundledAnswers.expected(Project.at(projects.resolve("new"), null));
        oldStore = GraphStore.at(projects.resolve("old-store"));
        build("old", oldStore);
    }

    @BeforeEach
    void takeTheOldStore() {
        store = GraphStore.at(folder.resolve("store"));
        GivenStore.link(oldStore, store);
    }

    private static void build(String name, GraphStore store) {
        Project project = Project.at(projects.resolve(name), store.folder());
        assertThat(GraphBuild.build(project, Run.of(Problems.strict()))).isNotNull();
    }

    /** Without this, every other test here could hold with a store that answers nothing. */
    @Test
    void theTwoProjectsHaveDifferentAnswers() {
        assertThat(oldAnswers.byQuery()).hasSizeGreaterThan(20);
        long different =
                oldAnswers.byQuery().keySet().stream()
                        .filter(query -> !oldAnswers.of(query).equals(newAnswers.of(query)))
                        .count();
        assertThat(different).isGreaterThan(15);
    }

    /** Each build begins with what the one before has left. */
    @Test
    void buildsKilledBeforeEachStepLeaveTheOldStoreUntilTheSwitch() throws IOException {
        for (BuildStep step : BuildStep.values()) {
            try (ChildJvm child = child("new", AMPLE, step.name(), 1)) {
                child.awaitLine(step.name());
                child.awaitEnd();
            }
            boolean isSwitched = step.compareTo(BuildStep.SWITCH) > 0;
            assertStoreAnswers(isSwitched ? newAnswers : oldAnswers, "before " + step);
        }
        assertNextBuildCleansUp();
    }

    /** Without this, the next test could hold with builds that spill nothing. */
    @Test
    void buildsWithNextToNoMemoryHaveManyPartsAndRuns() throws IOException {
        List<String> steps = new ArrayList<>();
        try (ChildJvm child = child("new", NEXT_TO_NONE, "NONE", 1)) {
            for (String step = child.line(); step != null; step = child.line()) {
                steps.add(step);
            }
        }
        for (BulkStep repeated : List.of(BulkStep.END_PART, BulkStep.WRITE_RUN)) {
            assertThat(Collections.frequency(steps, repeated.name()))
                    .as(repeated.name())
                    .isGreaterThan(3);
        }
        assertStoreAnswers(newAnswers, "not killed");
    }

    /** What a spilling build has on the disk by then is the most it ever has. */
    @ParameterizedTest
    @CsvSource({"END_PART, 3", "FILL_NODES, 1", "WRITE_RUN, 4", "PACK_INDEX, 3", "CHECK, 1"})
    void spillingBuildKilledAtAStepLeavesTheOldStoreAndNoWorkingFiles(BulkStep step, int times)
            throws IOException {
        try (ChildJvm child = child("new", NEXT_TO_NONE, step.name(), times)) {
            for (int time = 0; time < times; time++) {
                child.awaitLine(step.name());
            }
            child.awaitEnd();
        }

        assertThat(workingFiles()).as("what the build would have removed").isTrue();
        assertStoreAnswers(oldAnswers, "before " + step);
        assertNextBuildCleansUp();
    }

    /** Nobody has to build again to be rid of what a stopped build has made. */
    @ParameterizedTest
    @EnumSource(
            value = BulkStep.class,
            names = {"END_PART", "WRITE_RUN"})
    void spillingBuildThatIsStoppedCleansUpAtOnce(BulkStep step) throws IOException {
        String live = store.generation();
        int code;
        try (ChildJvm child = child("new", NEXT_TO_NONE, "NONE", 1)) {
            child.awaitLine(step.name());
            code = child.terminate();
        }
        assertThat(leftovers()).isEmpty();
        assertThat(code).isEqualTo(live.equals(store.generation()) ? ChildJvm.TERMINATED : 0);
    }

    private boolean workingFiles() throws IOException {
        try (Stream<Path> all = Files.walk(store.folder())) {
            return all.anyMatch(path -> path.endsWith("work"));
        }
    }

    @Test
    void buildKilledAtAnyMomentLeavesTheOldStoreOrTheNew() throws Exception {
        killAtRandom(KILLS, AMPLE, List.of(BuildStep.LOCK, BuildStep.CLOSE));
    }

    @Test
    void spillingBuildKilledAtAnyMomentLeavesTheOldStoreOrTheNew() throws Exception {
        killAtRandom(SPILLING_KILLS, NEXT_TO_NONE, List.of(BulkStep.TAKE, BulkStep.WRITE_RUN));
    }

    private void killAtRandom(int kills, long memory, List<? extends Enum<?>> starts)
            throws Exception {
        Random random = new Random(20261127);
        List<Duration> times = timesOfOneBuildFrom(memory, starts);
        boolean isNew = false;
        int switched = 0;
        for (int kill = 1; kill <= kills; kill++) {
            String live = store.generation();
            try (ChildJvm child = child(isNew ? "old" : "new", memory, "NONE", 1)) {
                int start = kill % starts.size();
                child.awaitLine(starts.get(start).name());
                Thread.sleep(random.nextLong(times.get(start).toMillis() + 1));
            }
            if (!live.equals(store.generation())) {
                isNew = !isNew;
                switched++;
            }
            assertStoreAnswers(isNew ? newAnswers : oldAnswers, "kill " + kill);
        }
        if (kills > 100) {
            System.out.printf(
                    "%d kills from %s on survived, %d after the switch%n", KILLS, starts, switched);
        }
        assertNextBuildCleansUp();
    }

    private void assertStoreAnswers(BundledAnswers expected, String kill) throws IOException {
        assertThat(BundledAnswers.of(store)).as(kill).isEqualTo(expected);
        assertThat(store.verify().problems()).as(kill).isEmpty();
        assertThat(leftovers())
                .as(kill)
                .filteredOn(name -> name.contains("g-"))
                .as("of this build, not of earlier ones")
                .hasSizeLessThanOrEqualTo(1);
    }

    /** Returns how long a child builds from each of these steps on. */
    private List<Duration> timesOfOneBuildFrom(long memory, List<? extends Enum<?>> starts)
            throws IOException {
        List<Long> begun = new ArrayList<>();
        try (ChildJvm child = child("old", memory, "NONE", 1)) {
            for (Enum<?> start : starts) {
                child.awaitLine(start.name());
                begun.add(System.nanoTime());
            }
            child.awaitEnd();
        }
        long end = System.nanoTime();
        return begun.stream().map(start -> Duration.ofNanos(end - start)).toList();
    }

    private ChildJvm child(String name, long memory, String last, int times) throws IOException {
        return ChildJvm.start(
                ProjectBuildChild.class,
                projects.resolve(name),
                store.folder(),
                memory,
                last,
                times);
    }

    private void assertNextBuildCleansUp() throws IOException {
        build("new", store);

        assertThat(BundledAnswers.of(store)).isEqualTo(newAnswers);
        assertThat(leftovers()).isEmpty();
    }

    /** Returns what lies in the store folder besides the live generation. */
    private List<String> leftovers() throws IOException {
        String live = store.generation();
        try (Stream<Path> entries = Files.list(store.folder())) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !List.of("CURRENT", "build.lock", "views", live).contains(name))
                    .toList();
        }
    }
}

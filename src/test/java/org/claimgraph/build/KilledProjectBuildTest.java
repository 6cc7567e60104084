package org.claimgraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimgraph.problem.Problems;
import org.claimgraph.progress.Progress;
import org.claimgraph.project.Project;
import org.claimgraph.store.BuildStep;
import org.claimgraph.store.ChildJvm;
import org.claimgraph.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills real builds of real projects, before each step and at any moment, half of them in their
 * last steps. Whatever is left answers every bundled query as the old tables say, or every one as
 * the new tables say.
 *
 * <p>{@code -Dclaimgraph.kills=200} kills so often at random moments, and says what was found.
 */
class KilledProjectBuildTest {

    private static final int KILLS = Integer.getInteger("claimgraph.kills", 8);
    private static final int CLAIMS = 40;

    @TempDir static Path projects;
    private static BundledAnswers oldAnswers;
    private static BundledAnswers newAnswers;

    @TempDir Path folder;
    private GraphStore store;

    @BeforeAll
    static void writeTwoProjects() throws IOException {
        SyntheticProject.write(projects.resolve("old"), CLAIMS, 1);
        SyntheticProject.write(projects.resolve("new"), CLAIMS + 10, 2);
        oldAnswers = BundledAnswers.expected(Project.at(projects.resolve("old"), null));
        newAnswers = BundledAnswers.expected(Project.at(projects.resolve("new"), null));
    }

    @BeforeEach
    void buildTheOldStore() {
        store = GraphStore.at(folder.resolve("store"));
        build("old");
    }

    private void build(String name) {
        Project project = Project.at(projects.resolve(name), store.folder());
        assertThat(GraphBuild.build(project, Problems.strict(), new Progress())).isNotNull();
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
            try (ChildJvm child = child("new", step.name())) {
                child.awaitLine(step.name());
                child.awaitEnd();
            }
            boolean isSwitched = step.compareTo(BuildStep.SWITCH) > 0;
            assertStoreAnswers(isSwitched ? newAnswers : oldAnswers, "before " + step);
        }
        assertNextBuildCleansUp();
    }

    @Test
    void buildKilledAtAnyMomentLeavesTheOldStoreOrTheNew() throws Exception {
        Random random = new Random(20261127);
        List<BuildStep> starts = List.of(BuildStep.LOCK, BuildStep.CLOSE);
        List<Duration> times = timesOfOneBuildFrom(starts);
        boolean isNew = false;
        int switched = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            String live = store.generation();
            try (ChildJvm child = child(isNew ? "old" : "new", "NONE")) {
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
        if (KILLS > 100) {
            System.out.printf("%d kills survived, %d after the switch%n", KILLS, switched);
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
    private List<Duration> timesOfOneBuildFrom(List<BuildStep> starts) throws IOException {
        List<Long> begun = new ArrayList<>();
        try (ChildJvm child = child("old", "NONE")) {
            for (BuildStep start : starts) {
                child.awaitLine(start.name());
                begun.add(System.nanoTime());
            }
            child.awaitEnd();
        }
        long end = System.nanoTime();
        return begun.stream().map(start -> Duration.ofNanos(end - start)).toList();
    }

    private ChildJvm child(String name, String last) throws IOException {
        return ChildJvm.start(
                ProjectBuildChild.class, projects.resolve(name), store.folder(), last);
    }

    private void assertNextBuildCleansUp() throws IOException {
        build("new");

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

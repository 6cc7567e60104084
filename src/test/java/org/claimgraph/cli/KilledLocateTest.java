package org.claimgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimgraph.store.ChildJvm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes that write the user's table: it is the old one then, or the new one.
 *
 * <p>{@code -Dclaimgraph.kills=200} kills so often, and says what was found.
 */
class KilledLocateTest {

    private static final int KILLS = Integer.getInteger("claimgraph.kills", 4);
    private static final int ROWS = 30_000;
    private static final long LONGEST_PAUSE_NANOS = 150_000_000;

    @TempDir Path temp;

    private ClaimsProject project;
    private String before;
    private String after;

    @BeforeEach
    void makeAProject() throws IOException {
        project = ClaimsProject.in(temp.resolve("project"));
        before = table(",");
        after = table("5,9");
    }

    private static String table(String passage) {
        StringBuilder table = new StringBuilder("id,document,para,sentence,start,end,note\r\n");
        for (int row = 0; row < ROWS; row++) {
            String document = row % 200 == 0 ? "d000,1,2," + passage : "d001,1,2,,";
            table.append('c').append(row).append(',').append(document);
            table.append(",\"a note of some length, so that\nwriting takes a while\"\r\n");
        }
        return table.toString();
    }

    @Test
    void locateKilledWhileItWritesLeavesTheOldTableOrTheNewOne() throws Exception {
        Random random = new Random(20261202);
        int changed = 0;
        int drafts = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            project.write(before);
            try (ChildJvm child = child()) {
                awaitDraftOrEnd(child);
                pause(random.nextLong(LONGEST_PAUSE_NANOS));
            }
            String found = Files.readString(project.claims(), UTF_8);
            assertThat(found.equals(before) || found.equals(after)).as("kill %d", kill).isTrue();
            changed += found.equals(after) ? 1 : 0;
            drafts += removeDraft() ? 1 : 0;
        }
        if (KILLS > 100) {
            System.out.printf("%d kills, %d tables changed, %d drafts%n", KILLS, changed, drafts);
        }
        assertThat(project.locate().code()).as("the next one").isZero();
        assertThat(Files.readString(project.claims(), UTF_8)).isEqualTo(after);
    }

    private ChildJvm child() throws IOException {
        return ChildJvm.start(
                Main.class, "locate", "-C", project.folder(), "--texts", project.texts());
    }

    private void awaitDraftOrEnd(ChildJvm child) throws IOException {
        while (!hasDraft() && ProcessHandle.of(child.pid()).isPresent()) {
            Thread.onSpinWait();
        }
    }

    /** Sleeping is too coarse for this. */
    private static void pause(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private boolean hasDraft() throws IOException {
        return !drafts().isEmpty();
    }

    private boolean removeDraft() throws IOException {
        List<Path> drafts = drafts();
        for (Path draft : drafts) {
            Files.delete(draft);
        }
        return !drafts.isEmpty();
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(project.claims().getParent())) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}

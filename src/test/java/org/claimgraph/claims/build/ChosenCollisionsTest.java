package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.IntFunction;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that were chosen to have one hash code do not make a check slow. */
class ChosenCollisionsTest {

    private static final int ROWS = 8_192;

    @TempDir private Path temp;

    @Test
    void labelsOfOneHashCodeTakeAboutTheTimeOfOthers() throws IOException {
        assertThat(chosen(13, "Aa", "BB", 5).hashCode())
                .isEqualTo(chosen(13, "Aa", "BB", 77).hashCode());

        Duration ordinary = check("ordinary", i -> "x" + i, i -> "Label " + (1_000_000 + i));
        Duration chosen = check("chosen", i -> "x" + i, i -> chosen(13, "Aa", "BB", i));

        assertThat(chosen).isLessThan(ordinary.multipliedBy(2).plusSeconds(2));
    }

    /** Places lie in one another, actors speak for one another, and both are asked for by id. */
    @Test
    void idsOfOneHashCodeTakeAboutTheTimeOfOthers() throws IOException {
        assertThat(chosen(13, "ap", "c2", 5).hashCode())
                .isEqualTo(chosen(13, "ap", "c2", 77).hashCode());

        Duration ordinary = checkTrees("common", i -> "x" + (1_000_000 + i));
        Duration chosen = checkTrees("rare", i -> chosen(13, "ap", "c2", i));

        assertThat(chosen).isLessThan(ordinary.multipliedBy(2).plusSeconds(2));
    }

    private Duration checkTrees(String name, IntFunction<String> id) throws IOException {
        Path folder = project(name);
        StringBuilder places = new StringBuilder();
        StringBuilder actors = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            String place = "p" + id.apply(i);
            String actor = "a" + id.apply(i);
            String around = i == 0 ? "" : "p" + id.apply((i - 1) / 2);
            String boss = i == 0 ? "" : "a" + id.apply((i - 1) / 2);
            places.append(place + ",Place " + i + ",area," + around + ",36.5,37.5,,area,,,\n");
            actors.append(actor + ",Actor " + i + ",person," + boss + ",,,,\n");
        }
        append(folder, "locations.csv", places);
        append(folder, "actors.csv", actors);
        return check(folder);
    }

    @Test
    void spellingsOfOneHashCodeInOneDocumentTakeLittleTime() throws IOException {
        Path folder = project("names");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            names.append(chosen(13, "Ab", "BC", i)).append(",en,isis,spelling,d001,,\n");
        }
        append(folder, "names.csv", names);

        assertThat(check(folder)).isLessThan(Duration.ofSeconds(30));
    }

    private Duration check(String name, IntFunction<String> id, IntFunction<String> label)
            throws IOException {
        Path folder = project(name);
        StringBuilder actors = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            actors.append(id.apply(i)).append(',').append(label.apply(i)).append(",person,,,,,\n");
        }
        append(folder, "actors.csv", actors);
        return check(folder);
    }

    private Path project(String name) throws IOException {
        Path folder = temp.resolve(name);
        ProjectStart.example(folder);
        return folder;
    }

    private static void append(Path folder, String table, CharSequence rows) throws IOException {
        Files.writeString(
                folder.resolve("mappings").resolve(table), rows, StandardOpenOption.APPEND);
    }

    /** Returns the processor time of a check. */
    private static Duration check(Path folder) {
        Problems problems = Problems.strict();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ProjectCheck.check(Project.at(folder, null), Run.of(problems));
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(problems.hasErrors()).as(problems.list().toString()).isFalse();
        return Duration.ofNanos(end - start);
    }

    /** Returns one of 2 to the given power texts that have one hash code. */
    private static String chosen(int bits, String zero, String one, int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < bits; bit++) {
            text.append((number >> bit & 1) == 0 ? zero : one);
        }
        return text.toString();
    }
}

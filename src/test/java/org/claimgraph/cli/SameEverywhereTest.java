package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same tables give the same graph, whatever the machine's language, charset and time zone are.
 */
class SameEverywhereTest {

    @TempDir private static Path temp;

    private static Path project;
    private static List<String> expected;

    @BeforeAll
    static void buildHere() throws Exception {
        project = temp.resolve("project");
        Ran.claimgraph("init", project.toString(), "--example");
        expected = export("here", List.of(), "UTC");
    }

    @Test
    void underATurkishLocale() throws Exception {
        assertThat(export("turkish", List.of("-Duser.language=tr", "-Duser.country=TR"), "UTC"))
                .isEqualTo(expected);
    }

    @Test
    void underAnotherCharsetAndTimeZone() throws Exception {
        assertThat(export("latin", List.of("-Dfile.encoding=ISO-8859-9"), "Asia/Kathmandu"))
                .isEqualTo(expected);
    }

    /** Builds and exports in a machine of its own and returns the sorted lines. */
    private static List<String> export(String name, List<String> options, String zone)
            throws Exception {
        Path store = temp.resolve(name);
        Path file = temp.resolve(name + ".nq");
        run(options, zone, "-C", project.toString(), "--store", store.toString(), "build", "-q");
        run(
                options,
                zone,
                "--store",
                store.toString(),
                "export",
                "--format",
                "nquads",
                "-o",
                file.toString());
        return Files.readAllLines(file).stream().sorted().toList();
    }

    private static void run(List<String> options, String zone, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("TZ", zone);
        assertThat(builder.start().waitFor()).isZero();
    }
}

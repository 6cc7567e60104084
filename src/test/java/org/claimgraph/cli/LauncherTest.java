package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the program, with a Java that only tells how it was called. */
class LauncherTest {

    @TempDir private Path temp;

    @BeforeEach
    void install() throws IOException {
        Path home = Files.createDirectories(temp.resolve("claimgraph/target/lib")).getParent();
        Files.copy(
                Path.of("claimgraph"),
                home.resolveSibling("start"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(home.resolve("claimgraph.jar"), "");
        LauncherFile.main(new String[] {home.resolve("claimgraph.commands").toString()});
        Path java = Files.createDirectories(temp.resolve("java/bin")).resolve("java");
        executable(java, "echo \"$@\"");
        Files.writeString(temp.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
    }

    private String start(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return start(0, environment, arguments);
    }

    private String start(int code, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(temp.resolve("claimgraph/start").toString());
        builder.command().addAll(List.of(arguments));
        Map<String, String> variables = builder.environment();
        variables.keySet().removeAll(Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        // Without a place for it, no cache of classes is made.
        variables.put("HOME", "");
        variables.remove("XDG_CACHE_HOME");
        variables.put("CLAIMGRAPH_JAVA_HOME", temp.resolve("java").toString());
        variables.putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        byte[] out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isEqualTo(code);
        return new String(out, StandardCharsets.UTF_8);
    }

    @Test
    void streamsInLittleMemory() throws Exception {
        assertThat(start(Map.of(), "convert", "t.csv"))
                .contains("-Xms32m", "-XX:+UseSerialGC", "convert t.csv");
    }

    @Test
    void thePaceOfACommandIsWhatItsClassSays() throws Exception {
        for (String command : Commands.byName().keySet()) {
            RunsLong runsLong = Commands.byName().get(command).getAnnotation(RunsLong.class);

            assertThat(paces(start(Map.of(), "-C", "folder", command)))
                    .as(command)
                    .isEqualTo(pace(runsLong));
        }
    }

    private static String pace(@Nullable RunsLong runsLong) {
        if (runsLong == null) {
            return "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
        }
        return switch (runsLong.value()) {
            case LONG -> "";
            case STREAMING -> "-XX:-TieredCompilation -XX:+UseSerialGC";
            case ANSWERING -> "-XX:+UseSerialGC";
        };
    }

    private static String paces(String started) {
        return Stream.of("-XX:TieredStopAtLevel=1", "-XX:-TieredCompilation", "-XX:+UseSerialGC")
                .filter(started::contains)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "xx_XX.UTF-8", "tlh_QS", ""})
    void aLocaleThatIsNotThereDoesNotBreakPaths(String locale) throws Exception {
        Path java = temp.resolve("java/bin/java");
        executable(java, "echo \"$LC_ALL\"");

        assertThat(start(Map.of("LC_ALL", locale, "LANG", locale), "query")).isEqualTo("C.UTF-8\n");
    }

    @Test
    void theCacheIsInOneFolderThatMayBeRemoved() throws Exception {
        Path caches = Files.createDirectory(temp.resolve("caches"));
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", caches.toString());

        for (int time = 0; time < 2; time++) {
            assertThat(start(environment, "query")).contains("org.claimgraph.cli.Main query");
            try (Stream<Path> inside = Files.list(caches)) {
                assertThat(inside).containsExactly(caches.resolve("claimgraph"));
            }
            remove(caches.resolve("claimgraph"));
        }
        assertThat(Path.of("docs/reference/commands.md"))
                .content()
                .contains("rm -r ~/.cache/claimgraph");
    }

    /** The cache is made in the background, so that files may appear meanwhile. */
    private static void remove(Path folder) throws Exception {
        while (new ProcessBuilder("rm", "-r", folder.toString()).start().waitFor() != 0
                && Files.exists(folder)) {
            Thread.sleep(100);
        }
    }

    @Test
    void memoryThatIsAskedForIsNotLimited() throws Exception {
        assertThat(start(Map.of(), "convert", "--memory=2g", "t.csv")).doesNotContain("-Xmx");
        assertThat(start(Map.of(), "--tdb", "graph", "convert", "t.csv")).doesNotContain("-Xmx");
    }

    @Test
    void whatOnlyContainsTheNameOfACommandIsNone() throws Exception {
        assertThat(start(Map.of(), "status", "convert.rq", "build x", "*"))
                .contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void withoutItsListOfCommandsTheProgramIsIncomplete() throws Exception {
        Files.delete(temp.resolve("claimgraph/target/claimgraph.commands"));

        assertThat(start(3, Map.of(), "query")).contains("target is incomplete");
    }

    @Test
    void theWrapperBuildsWhereThereIsNoMaven() throws Exception {
        Path home = temp.resolve("claimgraph");
        Files.delete(home.resolve("target/claimgraph.jar"));
        Files.writeString(home.resolve("pom.xml"), "");
        executable(
                home.resolve("mvnw"),
                """
                echo "$@" >target/asked
                : >target/claimgraph.jar
                : >target/claimgraph.commands""");
        executable(temp.resolve("java/bin/javac"), "");
        Map<String, String> withoutMaven = Map.of("PATH", tools().toString());

        assertThat(start(3, withoutMaven, "query")).contains("Maven is needed", "or unzip");

        executable(temp.resolve("tools/unzip"), "");
        assertThat(start(withoutMaven, "query")).contains("org.claimgraph.cli.Main query");
        assertThat(home.resolve("target/asked")).content().endsWith("package\n");
    }

    /** Makes a folder of sources without a program, whose Maven does this. */
    private Map<String, String> sourcesAndMaven(String body) throws IOException {
        Path home = temp.resolve("claimgraph");
        Files.delete(home.resolve("target/claimgraph.jar"));
        Files.writeString(home.resolve("pom.xml"), "");
        executable(temp.resolve("java/bin/javac"), "");
        Path programs = Files.createDirectory(temp.resolve("programs"));
        executable(programs.resolve("mvn"), body);
        return Map.of("PATH", programs + ":" + System.getenv("PATH"), "LC_ALL", "xx_XX.UTF-8");
    }

    /** Maven is a Java program too, and the program may be in a folder with any name. */
    @Test
    void aLocaleThatIsNotThereDoesNotBreakTheBuild() throws Exception {
        Map<String, String> environment =
                sourcesAndMaven(
                        """
                        echo "$LC_ALL" >target/locale
                        : >target/claimgraph.jar
                        : >target/claimgraph.commands""");

        assertThat(start(environment, "query")).contains("org.claimgraph.cli.Main query");
        assertThat(temp.resolve("claimgraph/target/locale")).hasContent("C.UTF-8");
    }

    @Test
    void aFailedBuildSaysWhatMavenSaid() throws Exception {
        Map<String, String> environment =
                sourcesAndMaven("echo '[INFO] at work'; echo '[ERROR] Main.java:[3] no'; exit 1");

        assertThat(start(3, environment, "query"))
                .contains("[ERROR] Main.java:[3] no", "the program could not be built")
                .doesNotContain("at work");
        assertThat(temp.resolve("claimgraph/target/launcher.lock")).doesNotExist();
    }

    @Test
    void aBuildThatIsStoppedStopsMaven() throws Exception {
        Map<String, String> environment = sourcesAndMaven("echo $$ >target/maven; exec sleep 600");
        ProcessBuilder builder = new ProcessBuilder(temp.resolve("claimgraph/start").toString());
        builder.environment().putAll(environment);
        builder.environment().put("CLAIMGRAPH_JAVA_HOME", temp.resolve("java").toString());
        Process process = builder.redirectErrorStream(true).start();
        Path started = temp.resolve("claimgraph/target/maven");
        while (!Files.exists(started) || Files.readString(started).isBlank()) {
            Thread.sleep(50);
        }

        process.toHandle().destroy();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .endsWith("claimgraph: stopped. The program was not built.\n");
        assertThat(ProcessHandle.of(Long.parseLong(Files.readString(started).strip()))).isEmpty();
        assertThat(temp.resolve("claimgraph/target/launcher.lock"))
                .satisfies(lock -> assertThat(Files.isSymbolicLink(lock)).isFalse());
    }

    /** Returns a folder with only the programs that the launcher always needs. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectory(temp.resolve("tools"));
        for (String name : List.of("sh", "cat", "dirname", "find", "ln", "mkdir", "rm")) {
            Path program = Path.of("/bin", name);
            Files.createSymbolicLink(
                    tools.resolve(name),
                    Files.exists(program) ? program : Path.of("/usr/bin", name));
        }
        return tools;
    }

    private static void executable(Path script, String body) throws IOException {
        Files.writeString(script, "#!/bin/sh\n" + body + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void onlyAChangeOfWhatTheProgramIsMadeFromMakesItOutdated() throws Exception {
        Path home = temp.resolve("claimgraph");
        Files.createDirectories(home.resolve("src/test/java"));
        Files.createDirectories(home.resolve("src/main/java"));
        FileTime past = FileTime.from(Instant.now().minusSeconds(60));
        Files.setLastModifiedTime(home.resolve("src/main/java"), past);
        Files.setLastModifiedTime(home.resolve("src/main"), past);
        Files.setLastModifiedTime(home.resolve("target/claimgraph.jar"), past);
        Files.writeString(home.resolve("src/test/java/New.java"), "");

        assertThat(start(Map.of(), "query")).contains("org.claimgraph.cli.Main query");

        Files.writeString(home.resolve("src/main/java/New.java"), "");
        assertThat(start(3, Map.of(), "query")).doesNotContain("org.claimgraph.cli.Main");
    }

    @Test
    void lessMemoryThanItWouldTakeIsTheirs() throws Exception {
        assertThat(start(Map.of("JDK_JAVA_OPTIONS", "-Xmx16m"), "convert", "t.csv"))
                .contains("-XX:+UseSerialGC")
                .doesNotContain("-Xms", "NewSize");
        assertThat(start(Map.of("JAVA_TOOL_OPTIONS", "-XX:MaxRAMPercentage=1"), "validate", "t"))
                .doesNotContain("-Xms", "NewSize");
    }

    @Test
    void aCollectorThatIsChosenIsTheOnlyOne() throws Exception {
        Map<String, String> chosen = Map.of("JDK_JAVA_OPTIONS", "-XX:+UseG1GC");

        assertThat(start(chosen, "convert", "t.csv")).doesNotContain("SerialGC");
        assertThat(start(chosen, "query")).doesNotContain("SerialGC");
        assertThat(start(chosen, "explain", "isis"))
                .doesNotContain("SerialGC")
                .contains("TieredStopAtLevel");
    }
}

package org.claimgraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Looks for harmful inputs for as long as {@code -Dclaimgraph.fuzz.seconds} says, each target in a
 * process of its own, guided by which code an input reaches. Only with the profile {@code fuzz},
 * which brings Jazzer and its native library.
 */
@EnabledIf("hasJazzer")
class JazzerTest {

    private static final String SECONDS = System.getProperty("claimgraph.fuzz.seconds", "60");

    @TempDir Path folder;

    static boolean hasJazzer() {
        return JazzerTest.class.getResource("/com/code_intelligence/jazzer/Jazzer.class") != null;
    }

    @ParameterizedTest
    @EnumSource
    void noInputDoesHarm(Target target) throws Exception {
        Path words = Files.write(folder.resolve("words"), dictionary(target));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "com.code_intelligence.jazzer.Jazzer",
                                "--target_class=" + JazzerTarget.class.getName(),
                                "--target_args=" + target.name(),
                                "--instrumentation_includes=org.claimgraph.**",
                                // A format of a column is a regular expression of the user's.
                                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection",
                                "--reproducer_path=" + folder,
                                "-artifact_prefix=" + Path.of("target", target.name()) + "-",
                                "-max_total_time=" + SECONDS,
                                "-max_len=4000",
                                "-timeout=20",
                                "-dict=" + words,
                                "-print_final_stats=1",
                                Files.createDirectory(folder.resolve("corpus")).toString(),
                                kept(target).toString())
                        .redirectErrorStream(true)
                        .redirectOutput(Path.of("target", "jazzer-" + target + ".log").toFile())
                        .start();

        assertThat(process.waitFor()).as("see target/jazzer-%s.log", target).isZero();
    }

    private static Path kept(Target target) throws Exception {
        String folder = "/fuzz/" + target.name().toLowerCase(Locale.ROOT);
        return Path.of(JazzerTest.class.getResource(folder).toURI());
    }

    /** Returns the words of a target in the form of libFuzzer: each in quotes, bytes escaped. */
    private static List<String> dictionary(Target target) {
        return target.words().stream().map(JazzerTest::quoted).toList();
    }

    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : word.getBytes(UTF_8)) {
            quoted.append(String.format("\\x%02X", b));
        }
        return quoted.append('"').toString();
    }
}

package org.claimgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.claims.build.BuildReport;
import org.claimgraph.claims.build.ProjectCheck;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;

/**
 * The bundled project with one of its tables replaced by any bytes: it can be checked, and what is
 * wrong is a problem in words.
 */
final class AnyCheck {

    static final List<String> WORDS =
            List.of(
                    ",",
                    "\"",
                    "\n",
                    "|",
                    ">",
                    "isis",
                    "kubri",
                    "turkish-army",
                    "d000",
                    "d000-p01a",
                    "asserts",
                    "denies",
                    "../2016-01-19",
                    "2016-01-XX",
                    "99999999999999999999",
                    "-1",
                    "150%",
                    "unstated",
                    "POINT(1 2)",
                    "http://x.org/%zz",
                    "#REF!",
                    "=1+1",
                    "\u200b",
                    "\u202e",
                    "\u3000",
                    "\uFEFF",
                    "\uFFFD",
                    "\u0000");

    private static final Path FOLDER = project();

    private AnyCheck() {}

    /** The first byte names the table; the others replace it. */
    static void hold(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        List<Path> tables = new ArrayList<>(Project.at(FOLDER, null).tables().values());
        Path table = tables.get((input[0] & 0xFF) % tables.size());
        byte[] bundled = Files.readAllBytes(table);
        try {
            Files.write(table, Arrays.copyOfRange(input, 1, input.length));
            check();
        } finally {
            Files.write(table, bundled);
        }
    }

    private static void check() {
        Problems problems = Problems.strict();
        BuildReport report = ProjectCheck.check(Project.at(FOLDER, null), Run.of(problems));
        assertThat(report != null || problems.hasErrors()).isTrue();
        assertThat(problems.list()).allSatisfy(one -> assertThat(one.message()).isNotBlank());
    }

    private static Path project() {
        try {
            Path folder = Files.createTempDirectory("claimgraph-fuzz-");
            ProjectStart.example(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            System.err.println(left);
        }
    }
}

package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDeviceTest {

    /** A device of Linux on which there is never any room. */
    private static final Path FULL = Path.of("/dev/full");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ntriples", "turtle", "json"})
    void conversionToAFullDeviceNamesItAndTheRemedy(String format) throws IOException {
        assumeTrue(Files.exists(FULL), "there is no device that is always full");
        String table = Files.writeString(folder.resolve("t.csv"), "id\na\n").toString();

        Ran convert = Ran.claimgraph("convert", table, "--to", format, "-o", FULL.toString());

        assertThat(convert).isEqualTo(full(FULL.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "ntriples", "nquads"})
    void exportToAFullDeviceNamesItAndTheRemedy(String format) {
        assumeTrue(Files.exists(FULL), "there is no device that is always full");
        String project = folder.resolve("project").toString();
        Ran.claimgraph("init", "--example", project);
        assertThat(Ran.claimgraph("-C", project, "build", "-q").code()).isZero();

        Ran export =
                Ran.claimgraph("-C", project, "export", "--format", format, "-o", FULL.toString());

        assertThat(export).isEqualTo(full(FULL.toString()));
    }

    private static Ran full(String name) {
        return new Ran(
                ExitCode.ENVIRONMENT,
                "",
                "claimgraph: "
                        + name
                        + " cannot be written: No space left on device. Free some space on its disk, or"
                        + " write to another.\n");
    }
}

package org.claimgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The file beside the jar from which the launcher reads which commands run long. The build writes
 * it.
 *
 * <p>It has a line for each such command: its name, a space, and the kind of work, such as {@code
 * streaming}.
 */
public final class LauncherFile {

    private LauncherFile() {}

    /** Writes the file that the only argument names. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), lines());
    }

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        Commands.byName()
                .forEach(
                        (name, command) -> {
                            RunsLong runsLong = command.getAnnotation(RunsLong.class);
                            if (runsLong != null) {
                                String work = runsLong.value().name().toLowerCase(Locale.ROOT);
                                lines.add(name + " " + work);
                            }
                        });
        return lines;
    }
}

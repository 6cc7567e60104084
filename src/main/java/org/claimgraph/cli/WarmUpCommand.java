package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.claims.query.ResultFormat;
import picocli.CommandLine.Command;

/**
 * Builds and queries the bundled data in a temporary folder, and removes it, so that the launcher
 * can record which classes the common commands load.
 */
@Command(name = "warm-up", hidden = true, description = "Load the classes of the common commands.")
final class WarmUpCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("claimgraph-warm-up");
        try {
            ProjectStart.example(folder.resolve("project"));
            return runAll(folder.resolve("project").toString());
        } finally {
            delete(folder);
        }
    }

    /** Runs commands as the command line does, until one fails. */
    private static int runAll(String project) {
        int code = run("--help");
        if (code == ExitCode.FINE) {
            code = run("build", "-C", project);
        }
        for (ResultFormat format : ResultFormat.values()) {
            if (code == ExitCode.FINE) {
                code = run("query", "disagreements", "-C", project, "--format", format.name());
            }
        }
        if (code == ExitCode.FINE) {
            code = run("convert", project + "/mappings/csv-metadata.json");
        }
        return code;
    }

    private static int run(String... arguments) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return Main.run(nowhere, nowhere, arguments);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

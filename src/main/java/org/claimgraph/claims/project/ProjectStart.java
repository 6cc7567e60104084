package org.claimgraph.claims.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.files.NewFile;

/** Starts a project folder: all tables with their headers and nothing else, or the bundled data. */
public final class ProjectStart {

    private static final String BUNDLED_BASE = "https://w3id.org/claimgraph/turkey-syria/";

    private ProjectStart() {}

    /**
     * Makes a project with empty tables.
     *
     * @param base where the IRIs of its nodes begin; ends in {@code /} or {@code #}
     * @return the files that were made, by name
     * @throws ProjectException when the folder already holds something
     */
    public static List<String> empty(Path folder, String base) {
        return start(folder, name -> name.endsWith(".csv") ? header(name) : metadata(name, base));
    }

    /**
     * Makes a project that is a copy of the bundled data.
     *
     * @return the files that were made, by name
     * @throws ProjectException when the folder already holds something
     */
    public static List<String> example(Path folder) {
        return start(folder, ProjectStart::bytes);
    }

    private interface Content {
        byte[] of(String name) throws IOException;
    }

    private static List<String> start(Path folder, Content content) {
        try {
            requireEmpty(folder);
            for (String name : Bundled.tables()) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                NewFile.write(file, content.of(name));
            }
            NewFile.write(
                    folder.resolve(".gitignore"), "/store/\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProjectException(
                    "Cannot start a project in " + folder + ": " + e.getMessage(), e);
        }
        return Bundled.tables();
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new ProjectException(folder + " is a file. Choose an empty folder or a new one.");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new ProjectException(
                        "The folder "
                                + folder
                                + " is not empty. Choose an empty folder or a new one.");
            }
        }
    }

    private static byte[] header(String name) throws IOException {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        return text.substring(0, text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] metadata(String name, String base) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .replace(BUNDLED_BASE, base)
                .replace(
                        "Claims about the Turkish-Syrian border war, 2016 to 2020",
                        "Title of your data")
                .replace(
                        "\"https://w3id.org/claimgraph\", \"@type\": \"foaf:Organization\"",
                        "\"" + base + "agent/you\", \"@type\": \"foaf:Agent\"")
                .replace("ClaimGraph maintainers", "Your name")
                .replace(
                        "Who claimed what in five news reports, through whom, and where they disagree.",
                        "What your data are about.")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Bundled.open(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not bundled");
            }
            return in.readAllBytes();
        }
    }
}

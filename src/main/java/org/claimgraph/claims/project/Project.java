package org.claimgraph.claims.project;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimgraph.files.Links;
import org.jspecify.annotations.Nullable;

/**
 * A project folder.
 *
 * <p>Files are named by their path from the folder with {@code /} between the parts, such as {@code
 * ontology/claimgraph.ttl}. A file of the folder {@code ontology} or {@code queries} that the
 * project does not have is the bundled one.
 *
 * @param folder the folder, absolute
 * @param store where its store is, absolute
 */
public record Project(Path folder, Path store) {

    private static final String STORE = "store";

    /** The metadata that describe the project's tables. */
    public static final String METADATA = "mappings/csv-metadata.json";

    /** The metadata that describe the shipped registries. */
    public static final String REGISTRY_METADATA = "ontology/csv-metadata.json";

    /** The ontology. */
    public static final String ONTOLOGY = "ontology/claimgraph.ttl";

    /** The shapes that every graph is checked against. */
    public static final String SHAPES = "ontology/shapes.ttl";

    /**
     * Returns the project in a folder.
     *
     * @param store where the store is; null for {@code store} in the folder
     */
    public static Project at(Path folder, @Nullable Path store) {
        Path root = folder.toAbsolutePath().normalize();
        return new Project(
                root, store == null ? root.resolve(STORE) : store.toAbsolutePath().normalize());
    }

    /**
     * Returns the folder of the project that somebody works in: this folder, or the nearest one
     * above it that holds the metadata of a project. A folder with a store of its own is used as it
     * is, and so is any folder when there is no project above it.
     */
    public static Path nearest(Path folder) {
        Path here = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(here.resolve(STORE)) || Files.isDirectory(here.resolve("queries"))) {
            return here;
        }
        for (Path above = here; above != null; above = above.getParent()) {
            if (Files.isRegularFile(above.resolve(METADATA))) {
                return above;
            }
        }
        return here;
    }

    /** Returns the path of a file of the project, whether it is there or not. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    /** Returns whether a name leads to a place in the folder, and not out of it by {@code ..}. */
    public boolean holds(String name) {
        return path(name).normalize().startsWith(folder);
    }

    /**
     * Returns where a file is that a problem names; null for a bundled one. Files of {@code
     * mappings} are called by their name alone.
     */
    public @Nullable URI uri(String file) {
        Path path = path(file.contains("/") ? file : "mappings/" + file);
        return Files.exists(path) || !file.contains("/") ? path.toUri() : null;
    }

    /**
     * Opens a file of the project, or the bundled one if the project has none.
     *
     * @throws NoSuchFileException when there is neither
     */
    public InputStream open(String name) throws IOException {
        Path file = path(name);
        if (Files.isRegularFile(file)) {
            refuseLinkOut(name, file);
            return Files.newInputStream(file);
        }
        InputStream bundled = isShared(name) ? Bundled.open(name) : null;
        if (bundled == null) {
            throw new NoSuchFileException(name);
        }
        return bundled;
    }

    /**
     * Refuses a link to a file elsewhere: whoever made the project must not choose which files of
     * this machine are read.
     *
     * @throws ProjectException when this is such a link
     */
    private void refuseLinkOut(String name, Path file) throws IOException {
        if (Links.leadOut(file, folder)) {
            throw new ProjectException(
                    "%s is a link to a file outside the project, %s. Put the file itself into the project."
                            .formatted(name, file.toRealPath()));
        }
    }

    private static boolean isShared(String name) {
        return name.startsWith("ontology/") || name.startsWith("queries/");
    }

    /** Returns the files of the folders {@code mappings} and {@code ontology} by name, sorted. */
    public Map<String, Path> tables() {
        Map<String, Path> files = new TreeMap<>();
        addFiles("mappings", files);
        addFiles("ontology", files);
        return files;
    }

    private void addFiles(String name, Map<String, Path> files) {
        Path directory = path(name);
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> found = Files.list(directory)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> files.put(name + "/" + file.getFileName(), file));
            for (Map.Entry<String, Path> file : files.entrySet()) {
                refuseLinkOut(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new ProjectException(
                    "Cannot list the folder " + directory + ": " + e.getMessage(), e);
        }
    }

    /**
     * Returns this project after checking that it is one.
     *
     * @throws ProjectException when the folder has no metadata
     */
    public Project required() {
        if (!Files.isRegularFile(path(METADATA))) {
            throw new ProjectException(
                    "There is no project in "
                            + folder
                            + ": "
                            + METADATA
                            + " is missing. Name the folder with -C, or start one with \"claimgraph init DIR\".");
        }
        return this;
    }

    /**
     * Returns a path as short as it can be shown: from the working folder when it lies below it.
     */
    public Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) && !path.equals(here) ? here.relativize(path) : path;
    }
}

package org.claimgraph.csvw.resource;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Maps IRIs to files of this machine. This is the only place where an IRI becomes a path.
 *
 * <p>A folder may hold the files of all IRIs with one beginning, such as {@code
 * https://example.org/data/}; the first matching one is used. No IRI leads out of its folder,
 * neither by {@code ..} nor by a link. {@code file:} IRIs name files where they are allowed.
 */
public final class FileMap {

    private final Map<String, Path> folders;
    private final FileIris fileIris;

    /** Whether {@code file:} IRIs name files of this machine. */
    public enum FileIris {
        /** They do. */
        READ,
        /** They do not: metadata from elsewhere must not name files of this machine. */
        REFUSED
    }

    /** Makes a map of folders, and of files at {@code file:} IRIs. */
    public FileMap(Map<String, Path> folders) {
        this(folders, FileIris.READ);
    }

    /**
     * Makes a map of folders.
     *
     * @param folders for each beginning of IRIs the folder that holds them
     */
    public FileMap(Map<String, Path> folders, FileIris fileIris) {
        this.folders = new LinkedHashMap<>(folders);
        this.fileIris = fileIris;
    }

    /** Returns whether a folder holds the IRIs that begin like this one. */
    boolean covers(String iri) {
        return folders.keySet().stream().anyMatch(iri::startsWith);
    }

    /**
     * Returns the file that an IRI without a fragment names, whether it exists or not; null if the
     * IRI does not map to a file of this machine.
     *
     * @throws IOException when the links of the folder cannot be followed
     */
    public @Nullable Path file(String iri) throws IOException {
        for (Map.Entry<String, Path> entry : folders.entrySet()) {
            if (iri.startsWith(entry.getKey())) {
                return within(entry.getValue(), iri.substring(entry.getKey().length()));
            }
        }
        return iri.startsWith("file:") && fileIris == FileIris.READ ? ofFileIri(iri) : null;
    }

    private static @Nullable Path within(Path folder, String rest) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        String path = PercentEncoding.decode(rest);
        if (path.indexOf('\0') >= 0) {
            return null;
        }
        Path file = root.resolve(path.startsWith("/") ? path.substring(1) : path).normalize();
        return file.startsWith(root) && staysInside(file, root) ? file : null;
    }

    /** Returns whether links keep the file within the folder. */
    private static boolean staysInside(Path file, Path root) throws IOException {
        return !Files.exists(file) || file.toRealPath().startsWith(root.toRealPath());
    }

    private static @Nullable Path ofFileIri(String iri) {
        try {
            return Path.of(new URI(Iris.withoutFragment(iri)));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException no) {
            return null;
        }
    }
}

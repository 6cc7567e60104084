package org.claimgraph.csvw.resource;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.claimgraph.files.Links;
import org.jspecify.annotations.Nullable;

/**
 * Maps IRIs to files of this machine. This is the only place where an IRI becomes a path.
 *
 * <p>A folder may hold the files of all IRIs with one beginning, such as {@code
 * https://example.org/data/}; the first matching one is used. No IRI leads out of its folder,
 * neither by {@code ..} nor by a link. {@code file:} IRIs come from metadata, which a stranger may
 * have made. They name the files that the user named and what lies below the folders of these,
 * unless the user allows them to name any.
 */
public final class FileMap {

    private final Map<String, Path> folders;
    private final @Nullable List<Path> named;

    private FileMap(Map<String, Path> folders, @Nullable List<Path> named) {
        this.folders = new LinkedHashMap<>(folders);
        this.named = named;
    }

    /**
     * Makes a map of folders, and of any file of this machine.
     *
     * @param folders for each beginning of IRIs the folder that holds them
     */
    public static FileMap ofMachine(Map<String, Path> folders) {
        return new FileMap(folders, null);
    }

    /**
     * Makes a map of folders, and of the files below those of the documents that the user named.
     *
     * @param folders for each beginning of IRIs the folder that holds them
     * @param named the IRIs of the documents; those that are not of this machine add nothing
     */
    public static FileMap beside(Map<String, Path> folders, List<String> named) {
        List<Path> files = new ArrayList<>();
        for (String iri : named) {
            Path file = isFile(iri) ? ofFileIri(iri) : null;
            if (file != null) {
                files.add(file);
            }
        }
        return new FileMap(folders, files);
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
        Path file = isFile(iri) ? ofFileIri(iri) : null;
        return file != null && isAllowed(file) ? file : null;
    }

    /**
     * Returns whether an IRI names a file of this machine that must not be read.
     *
     * @throws IOException when the links of the folder cannot be followed
     */
    boolean isOutside(String iri) throws IOException {
        Path file = isFile(iri) && !covers(iri) ? ofFileIri(iri) : null;
        return file != null && !isAllowed(file);
    }

    private static boolean isFile(String iri) {
        return iri.startsWith("file:");
    }

    private boolean isAllowed(Path file) throws IOException {
        if (named == null || named.contains(file)) {
            return true;
        }
        for (Path document : named) {
            Path folder = document.getParent();
            if (folder != null && file.startsWith(folder) && !Links.leadOut(file, folder)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Path within(Path folder, String rest) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        String path = PercentEncoding.decode(rest);
        if (path.indexOf('\0') >= 0) {
            return null;
        }
        Path file = root.resolve(path.startsWith("/") ? path.substring(1) : path).normalize();
        return file.startsWith(root) && !Links.leadOut(file, root) ? file : null;
    }

    private static @Nullable Path ofFileIri(String iri) {
        try {
            return Path.of(new URI(Iris.withoutFragment(iri))).normalize();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException no) {
            return null;
        }
    }
}

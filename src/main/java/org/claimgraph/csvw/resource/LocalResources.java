package org.claimgraph.csvw.resource;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Files of this machine: those at {@code file:} IRIs, and those in folders that stand for the
 * beginning of other IRIs. Nothing is fetched from a network, and nothing outside a folder is found
 * through it.
 */
public final class LocalResources implements Resources {

    private final Map<String, Path> folders;
    private final FileIris fileIris;
    private final Set<Path> opened = new LinkedHashSet<>();

    /** Whether {@code file:} IRIs name files of this machine. */
    public enum FileIris {
        /** They do. */
        READ,
        /** They do not: what comes from elsewhere must not name files of this machine. */
        REFUSED
    }

    /** Makes resources of folders, and of files at {@code file:} IRIs. */
    public LocalResources(Map<String, Path> folders) {
        this(folders, FileIris.READ);
    }

    /**
     * Makes resources of folders.
     *
     * @param folders for each beginning of IRIs, such as {@code https://example.org/data/}, the
     *     folder that stands for it; the first one that fits is taken
     */
    public LocalResources(Map<String, Path> folders, FileIris fileIris) {
        this.fileIris = fileIris;
        this.folders = new LinkedHashMap<>(folders);
    }

    /** Opens a file; a query names the same file, as web servers have it. */
    @Override
    public @Nullable Resource open(String iri) throws IOException {
        Resource exact = openMetadata(iri);
        int query = iri.indexOf('?');
        return exact == null && query >= 0 && WebAddress.isWeb(iri)
                ? opened(iri, file(iri.substring(0, query)))
                : exact;
    }

    /**
     * Opens a file of exactly this name. The place of metadata is made from the IRI of a table, its
     * query included, and that place is not the table.
     */
    @Override
    public @Nullable Resource openMetadata(String iri) throws IOException {
        return opened(iri, file(Iris.withoutFragment(iri)));
    }

    private @Nullable Resource opened(String iri, @Nullable Path file) throws IOException {
        if (file == null || !Files.isRegularFile(file)) {
            return null;
        }
        opened.add(file);
        return Resource.of(iri, Iris.fileName(iri), Files.newInputStream(file));
    }

    /** Returns the files that were opened so far. */
    public Set<Path> opened() {
        return Collections.unmodifiableSet(opened);
    }

    /** Returns whether a folder stands for the beginning of this IRI. */
    boolean standFor(String iri) {
        for (String beginning : folders.keySet()) {
            if (iri.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long size(String iri) throws IOException {
        Path file = file(Iris.withoutFragment(iri));
        return file == null || !Files.isRegularFile(file) ? -1 : Files.size(file);
    }

    private @Nullable Path file(String iri) throws IOException {
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

    /** A link must not lead out of the folder. */
    private static boolean staysInside(Path file, Path root) throws IOException {
        return !Files.exists(file) || file.toRealPath().startsWith(root.toRealPath());
    }

    private static @Nullable Path ofFileIri(String iri) {
        try {
            return Path.of(new URI(iri));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException no) {
            return null;
        }
    }
}

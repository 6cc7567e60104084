package org.claimgraph.csvw.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.files.Links;
import org.jspecify.annotations.Nullable;

/**
 * Files of this machine: those at {@code file:} IRIs, and those in folders that hold the beginning
 * of other IRIs. Nothing is fetched from a network; a {@link FileMap} says which files may be read.
 */
public final class LocalResources implements Resources {

    private static final Refusal OUTSIDE =
            new Refusal(
                    "is outside the folder of the metadata",
                    "Put the file into that folder. If you trust who made the metadata, add"
                            + " --allow-files-outside.");

    private final FileMap files;
    private final Set<Path> opened = new LinkedHashSet<>();

    /** Makes resources of the files of a map. */
    public LocalResources(FileMap files) {
        this.files = files;
    }

    /** Opens a file. A query in the IRI is ignored, as web servers do for files. */
    @Override
    public @Nullable Resource open(String iri) throws IOException {
        Resource exact = openMetadata(iri);
        int query = iri.indexOf('?');
        return exact == null && query >= 0 && WebAddress.isWeb(iri)
                ? opened(iri, files.file(iri.substring(0, query)))
                : exact;
    }

    /**
     * Opens a file of exactly this name. The place of metadata is derived from the IRI of a table
     * with its query; if the query were ignored, the table itself would be opened.
     */
    @Override
    public @Nullable Resource openMetadata(String iri) throws IOException {
        return opened(iri, files.file(Iris.withoutFragment(iri)));
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

    /** Returns whether a folder holds the IRIs that begin like this one. */
    boolean covers(String iri) {
        return files.covers(iri);
    }

    @Override
    public List<String> namesBeside(String iri) throws IOException {
        Path file = files.file(Iris.withoutFragment(iri));
        Path folder = file == null ? null : file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public @Nullable String danglingLink(String iri) throws IOException {
        Path file = files.file(Iris.withoutFragment(iri));
        Path target = file == null ? null : Links.dangling(file);
        return target == null ? null : target.toString();
    }

    @Override
    public @Nullable Refusal refusal(String iri) throws IOException {
        return files.isOutside(Iris.withoutFragment(iri)) ? OUTSIDE : null;
    }

    @Override
    public long size(String iri) throws IOException {
        Path file = files.file(Iris.withoutFragment(iri));
        return file == null || !Files.isRegularFile(file) ? -1 : Files.size(file);
    }
}

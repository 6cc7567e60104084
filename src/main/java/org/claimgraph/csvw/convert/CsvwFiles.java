package org.claimgraph.csvw.convert;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.jspecify.annotations.Nullable;

/**
 * The files that are read by CSVW, called in problems by their path from the folder of the one that
 * was named first: {@code claims.csv}, {@code 2024/claims.csv}. Two tables of one name are so told
 * apart, and from the name it can be said where the file lies. What is far away is called by its
 * IRI.
 */
final class CsvwFiles implements Resources {

    private final Resources resources;
    private final Map<String, Path> folders;
    private final String start;
    private final @Nullable Path folder;

    /**
     * Makes names for resources.
     *
     * @param start the IRI of the file that was named first
     * @param folders for each beginning of IRIs the folder that stands for it
     */
    CsvwFiles(Resources resources, String start, Map<String, Path> folders) {
        this.resources = resources;
        this.start = start;
        this.folders = folders;
        Path first = path(start);
        this.folder = first == null ? null : first.getParent();
    }

    @Override
    public @Nullable Resource open(String iri) throws IOException {
        return named(iri, resources.open(iri));
    }

    @Override
    public @Nullable Resource openMetadata(String iri) throws IOException {
        return named(iri, resources.openMetadata(iri));
    }

    private @Nullable Resource named(String iri, @Nullable Resource found) {
        return found == null
                ? null
                : new Resource(
                        found.iri(), name(iri), found.contentType(), found.links(), found.bytes());
    }

    @Override
    public long size(String iri) throws IOException {
        return resources.size(iri);
    }

    private String name(String iri) {
        Path file = path(iri);
        if (folder != null && file != null) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
        String beginning = start.substring(0, start.lastIndexOf('/') + 1);
        return iri.startsWith(beginning) ? iri.substring(beginning.length()) : iri;
    }

    /** Returns where the file of this name lies: a file of this machine, or an IRI of another. */
    URI uri(String name) {
        if (folder != null && !Iris.isAbsolute(name)) {
            return folder.resolve(name).normalize().toUri();
        }
        return URI.create(Iris.resolve(start, name));
    }

    private @Nullable Path path(String iri) {
        for (Map.Entry<String, Path> entry : folders.entrySet()) {
            if (iri.startsWith(entry.getKey())) {
                String rest = PercentEncoding.decode(iri.substring(entry.getKey().length()));
                if (rest.indexOf('\0') >= 0) {
                    return null;
                }
                return entry.getValue()
                        .toAbsolutePath()
                        .resolve(rest.startsWith("/") ? rest.substring(1) : rest)
                        .normalize();
            }
        }
        return iri.startsWith("file:") ? ofFileIri(Iris.withoutFragment(iri)) : null;
    }

    private static @Nullable Path ofFileIri(String iri) {
        try {
            return Path.of(URI.create(iri));
        } catch (IllegalArgumentException | FileSystemNotFoundException noFile) {
            return null;
        }
    }
}

package org.claimgraph.csvw.convert;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.resource.FileMap;
import org.claimgraph.csvw.resource.Refusal;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.jspecify.annotations.Nullable;

/**
 * Names the files of a conversion in problems: by their path from the folder of the file that was
 * named first, such as {@code claims.csv} or {@code 2024/claims.csv}. This distinguishes two tables
 * with the same file name, and a file can be found by its name. Remote files are named by their
 * IRI.
 */
final class CsvwFiles implements Resources {

    private final Resources resources;
    private final FileMap files;
    private final String start;
    private final @Nullable Path folder;

    /**
     * Makes names for resources.
     *
     * @param start the IRI of the file that was named first
     * @param files the files of this machine
     */
    CsvwFiles(Resources resources, String start, FileMap files) throws IOException {
        this.resources = resources;
        this.start = start;
        this.files = files;
        Path first = files.file(Iris.withoutFragment(start));
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

    private @Nullable Resource named(String iri, @Nullable Resource found) throws IOException {
        return found == null
                ? null
                : new Resource(
                        found.iri(), name(iri), found.contentType(), found.links(), found.bytes());
    }

    @Override
    public List<String> namesBeside(String iri) throws IOException {
        return resources.namesBeside(iri);
    }

    @Override
    public @Nullable String danglingLink(String iri) throws IOException {
        return resources.danglingLink(iri);
    }

    @Override
    public @Nullable Refusal refusal(String iri) throws IOException {
        return resources.refusal(iri);
    }

    @Override
    public long size(String iri) throws IOException {
        return resources.size(iri);
    }

    private String name(String iri) throws IOException {
        Path file = files.file(Iris.withoutFragment(iri));
        if (folder != null && file != null) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
        String beginning = start.substring(0, start.lastIndexOf('/') + 1);
        return iri.startsWith(beginning) ? iri.substring(beginning.length()) : iri;
    }

    /** Returns the URI of the file with this name: of a local file, or its IRI on the web. */
    URI uri(String name) {
        if (folder != null && !Iris.isAbsolute(name)) {
            return folder.resolve(name).normalize().toUri();
        }
        return URI.create(Iris.resolve(start, name));
    }
}

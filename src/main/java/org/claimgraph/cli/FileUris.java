package org.claimgraph.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.claims.project.Project;
import org.claimgraph.csvw.convert.CsvwTask;
import org.jspecify.annotations.Nullable;

/** Where the files lie that problems name. */
@FunctionalInterface
interface FileUris {

    /** Returns the URI of a file by its name in a problem; null when it is no file of the user. */
    @Nullable URI uri(String file);

    /**
     * Returns where the files of a project lie. Those of {@code mappings/} are called by their name
     * alone; what the project does not have is the bundled one.
     */
    static FileUris of(Project project) {
        return file -> {
            Path path = project.path(file.contains("/") ? file : "mappings/" + file);
            return Files.exists(path) || !file.contains("/") ? fromHere(path.toUri()) : null;
        };
    }

    /** Returns where the files lie that a task of CSVW reads. */
    static FileUris of(CsvwTask task) {
        return file -> fromHere(task.uri(file));
    }

    /**
     * Returns a URI as a reference from the working folder where it lies below it (RFC 3986,
     * section 4.2). A colon in the first part must not make that part a scheme.
     */
    static URI fromHere(URI uri) {
        URI relative = Path.of("").toAbsolutePath().toUri().relativize(uri);
        boolean looksAbsolute = !relative.isAbsolute() && relative.getRawPath().matches("[^/]*:.*");
        return looksAbsolute ? URI.create("./" + relative) : relative;
    }
}

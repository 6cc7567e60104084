package org.claimgraph.claims.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.claims.project.Project;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.resource.Refusal;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.files.Links;
import org.jspecify.annotations.Nullable;

/**
 * Opens the files of a project, and nothing else, by IRIs of the form {@code
 * project:/mappings/claims.csv}. No IRI says where on the machine the project is.
 */
final class ProjectResources implements Resources {

    private static final String MAPPINGS = "mappings/";

    private static final Refusal OUTSIDE =
            new Refusal(
                    "is outside the folder of the project",
                    "Put the file into that folder, and write its path from the metadata.");

    private final Project project;

    ProjectResources(Project project) {
        this.project = project;
    }

    @Override
    public @Nullable Resource open(String iri) throws IOException {
        if (refusal(iri) != null || !iri.startsWith(Iris.PROJECT)) {
            return null;
        }
        try {
            return required(iri.substring(Iris.PROJECT.length()));
        } catch (NoSuchFileException missing) {
            return null;
        }
    }

    @Override
    public @Nullable Refusal refusal(String iri) {
        boolean isInside =
                iri.startsWith(Iris.PROJECT) && project.holds(iri.substring(Iris.PROJECT.length()));
        return isInside || !(iri.startsWith(Iris.PROJECT) || iri.startsWith("file:"))
                ? null
                : OUTSIDE;
    }

    /** Returns the size of a file of the project; what travels in the jar is small and counts 0. */
    @Override
    public long size(String iri) throws IOException {
        Path file = project.path(iri.substring(Iris.PROJECT.length()));
        return Files.isRegularFile(file) ? Files.size(file) : 0;
    }

    @Override
    public List<String> namesBeside(String iri) throws IOException {
        Path folder = project.path(iri.substring(Iris.PROJECT.length())).getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Override
    public @Nullable String danglingLink(String iri) {
        Path target = Links.dangling(project.path(iri.substring(Iris.PROJECT.length())));
        return target == null ? null : target.toString();
    }

    /**
     * Opens a file by its name in the project.
     *
     * @throws NoSuchFileException when it does not exist
     */
    Resource required(String name) throws IOException {
        return Resource.of(Iris.PROJECT + name, shown(name), project.open(name));
    }

    /** Returns how the file at an IRI is called in problems. */
    static String shownAt(String iri) {
        return shown(iri.substring(Iris.PROJECT.length()));
    }

    private static String shown(String name) {
        return name.startsWith(MAPPINGS) ? name.substring(MAPPINGS.length()) : name;
    }
}

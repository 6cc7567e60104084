package org.claimgraph.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.claimgraph.claims.build.GraphBuild;
import org.claimgraph.claims.build.ProjectCheck;
import org.claimgraph.claims.locate.Locator;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.query.QueryCatalogue;
import org.claimgraph.csvw.metadata.MetadataReader;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.TableWalk;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.claimgraph.store.GraphStore;

/** The ways in which mistakes in a project are found. */
final class Examination {

    private static final String TEXT =
            """
            First paragraph. Of two sentences.
            Second paragraph.
            Third paragraph.
            Fourth paragraph. Here are more sentences. Three, to be exact.
            """;

    private Examination() {}

    /** As {@code claimgraph check} does. */
    static List<Problem> checked(BrokenProject project) {
        Problems problems = Problems.strict();
        ProjectCheck.check(Project.at(project.folder(), null), Run.of(problems));
        return problems.list();
    }

    /** As {@code claimgraph locate} does, with a text of four paragraphs in the place of d000. */
    static List<Problem> located(BrokenProject project) {
        project.write("texts/d000.txt", TEXT);
        project.replace(
                "mappings/documents.csv",
                "8f1103d05acefa24f29e14ab146581dbcc1e18c6cc99e765abcf3a7a4bd7d05e",
                sha256(TEXT));
        Problems problems = Problems.strict();
        Path folder = project.folder();
        try {
            Locator.locate(folder.resolve("mappings"), folder.resolve("texts"), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.list();
    }

    /** As {@code claimgraph verify} does, after somebody has deleted a file of the store. */
    static List<Problem> ofDamagedStore(BrokenProject project) {
        Project opened = Project.at(project.folder(), null);
        GraphBuild.build(opened, Run.of(Problems.strict()));
        GraphStore store = GraphStore.at(opened.store());
        project.delete("store/" + store.generation() + "/tables/mappings/redirects.csv");
        return store.verify().problems();
    }

    /** As {@code claimgraph query} does before it lists the queries of a project. */
    static List<Problem> ofQueries(BrokenProject project) {
        Problems problems = Problems.strict();
        QueryCatalogue.read(project.folder().resolve("queries")).queries(problems);
        return problems.list();
    }

    /** As the CSVW standard says: columns are matched by their position. */
    static List<Problem> asStandardCsvw(BrokenProject project) {
        Problems problems = Problems.strict();
        Resources resources = iri -> resource(project, iri);
        try (Resource metadata =
                Objects.requireNonNull(resources.open("file:/csv-metadata.json"))) {
            TableGroup group =
                    Objects.requireNonNull(MetadataReader.read(metadata, resources, problems));
            new TableWalk(resources, HeaderPolicy.BY_POSITION, Run.of(problems))
                    .walk(group, new RowSink() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.list();
    }

    private static Resource resource(BrokenProject project, String iri) throws IOException {
        String name = iri.substring(iri.lastIndexOf('/') + 1);
        Path file = project.folder().resolve("mappings").resolve(name);
        return Resource.of(iri, name, Files.newInputStream(file));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

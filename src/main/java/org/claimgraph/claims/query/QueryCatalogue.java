package org.claimgraph.claims.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.claims.project.Project;
import org.claimgraph.failure.UsageException;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The queries that can be run by name, in the order of their files' names.
 *
 * <p>A file {@code 01-claims-by.rq} is the query {@code claims-by}: the number only gives its place
 * in the list. Other files of the folder are left alone, and so are folders in it. What a file says
 * is looked at when its query is asked for: one question does not wait for the headers of all.
 */
public final class QueryCatalogue {

    private static final String BUNDLED = "/org/claimgraph/claims/project/queries";
    private static final String SUFFIX = ".rq";

    private final List<QueryFile> files;

    private QueryCatalogue(List<QueryFile> files) {
        this.files = files;
    }

    /** A file, and the name of the query it holds. */
    private record QueryFile(String name, String file, ByteBuffer bytes) {

        static QueryFile of(Path path) {
            try {
                String file = nameOf(path);
                ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
                return new QueryFile(NamedQuery.nameOf(file), file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Nullable NamedQuery parse(Problems problems) {
            try {
                CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
                String text = strict.decode(bytes.duplicate()).toString();
                return NamedQuery.parse(file, text, problems);
            } catch (CharacterCodingException e) {
                problems.report(
                        ProblemCode.ENCODING_INVALID,
                        TextRef.ofFile(file),
                        "",
                        "the file is not UTF-8",
                        "Save it as UTF-8.");
                return null;
            }
        }
    }

    /** Returns the queries of a project, or the bundled ones where it has none of its own. */
    public static QueryCatalogue of(Project project) {
        Path own = project.path("queries");
        return Files.isDirectory(own) ? read(own) : bundled();
    }

    /**
     * Returns the queries of a folder.
     *
     * @throws UncheckedIOException when the folder or a file cannot be read
     */
    public static QueryCatalogue read(Path folder) {
        return new QueryCatalogue(files(folder).stream().map(QueryFile::of).toList());
    }

    /** Returns the queries that come with ClaimGraph. */
    public static QueryCatalogue bundled() {
        URL folder = QueryCatalogue.class.getResource(BUNDLED);
        if (folder == null) {
            throw new IllegalStateException("the bundled queries are not on the class path");
        }
        try {
            return folder.openConnection() instanceof JarURLConnection jar
                    ? readJar(jar.getJarFileURL().toURI())
                    : read(Path.of(folder.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the queries that a jar carries. */
    static QueryCatalogue readJar(URI jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(jar))) {
            return read(inside.getPath(BUNDLED));
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> nameOf(file).endsWith(SUFFIX))
                    .sorted((a, b) -> nameOf(a).compareTo(nameOf(b)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Returns the names of the queries, whether or not their files can be used. */
    public List<String> names() {
        return files.stream().map(QueryFile::name).distinct().toList();
    }

    /**
     * Returns all queries, in the order of their files' names. Files that cannot be used are
     * reported and left out, and so are those whose name an earlier one has.
     */
    public List<NamedQuery> queries(Problems problems) {
        Map<String, NamedQuery> queries = new LinkedHashMap<>();
        for (QueryFile file : files) {
            NamedQuery query = file.parse(problems);
            if (query != null) {
                NamedQuery earlier = queries.putIfAbsent(query.name(), query);
                reportSameName(query, earlier, problems);
            }
        }
        return List.copyOf(queries.values());
    }

    private static void reportSameName(
            NamedQuery query, @Nullable NamedQuery earlier, Problems problems) {
        if (earlier != null) {
            problems.report(
                    ProblemCode.QUERY_NAME_DUPLICATE,
                    TextRef.ofFile(query.file()),
                    query.name(),
                    "the query "
                            + Problem.quote(query.name())
                            + " is in "
                            + earlier.file()
                            + " already",
                    "Rename one of the files: the number before the name does not count.");
        }
    }

    /**
     * Returns the query of this name, or null when none of its files can be used; what is wrong
     * with them is reported.
     *
     * @throws UsageException when there is no file for it
     */
    public @Nullable NamedQuery query(String name, Problems problems) {
        List<QueryFile> named = files.stream().filter(file -> file.name.equals(name)).toList();
        if (named.isEmpty()) {
            String hint = Nearest.hint(name, names()).orElse("");
            throw new UsageException("no query is called \"%s\". %s".formatted(name, hint).strip());
        }
        for (QueryFile file : named) {
            NamedQuery query = file.parse(problems);
            if (query != null) {
                return query;
            }
        }
        return null;
    }
}

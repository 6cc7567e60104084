package org.claimgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * The queries that can be run by name, in the order of their files' names.
 *
 * <p>A file {@code 01-claims-by.rq} is the query {@code claims-by}: the number only gives its place
 * in the list. Other files of the folder are left alone, and so are folders in it.
 */
public final class QueryCatalogue {

    private static final String BUNDLED = "/org/claimgraph/project/queries";
    private static final String SUFFIX = ".rq";

    private final Map<String, NamedQuery> queries;

    private QueryCatalogue(Map<String, NamedQuery> queries) {
        this.queries = queries;
    }

    /**
     * Returns the queries of a folder; files that cannot be used are reported and left out.
     *
     * @throws UncheckedIOException when the folder or a file cannot be read
     */
    public static QueryCatalogue read(Path folder, Problems problems) {
        Map<String, NamedQuery> queries = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            NamedQuery query = readFile(file, problems);
            if (query != null) {
                NamedQuery earlier = queries.putIfAbsent(query.name(), query);
                reportSameName(query, earlier, problems);
            }
        }
        return new QueryCatalogue(queries);
    }

    /** Returns the queries that come with ClaimGraph. */
    public static QueryCatalogue bundled(Problems problems) {
        URL folder = QueryCatalogue.class.getResource(BUNDLED);
        if (folder == null) {
            throw new IllegalStateException("the bundled queries are not on the class path");
        }
        try {
            return folder.openConnection() instanceof JarURLConnection jar
                    ? readJar(jar.getJarFileURL().toURI(), problems)
                    : read(Path.of(folder.toURI()), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the queries that a jar carries. */
    static QueryCatalogue readJar(URI jar, Problems problems) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(jar))) {
            return read(inside.getPath(BUNDLED), problems);
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

    private static @Nullable NamedQuery readFile(Path file, Problems problems) {
        try {
            return NamedQuery.parse(nameOf(file), Files.readString(file), problems);
        } catch (CharacterCodingException e) {
            problems.report(
                    ProblemCode.ENCODING_INVALID,
                    TextRef.ofFile(nameOf(file)),
                    "",
                    "the file is not UTF-8",
                    "Save it as UTF-8.");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
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
                            + " stands in "
                            + earlier.file()
                            + " already",
                    "Rename one of the files: the number before the name does not count.");
        }
    }

    /** Returns all queries, in the order of their files' names. */
    public Collection<NamedQuery> queries() {
        return queries.values();
    }

    /**
     * Returns the query of this name.
     *
     * @throws QueryUsageException when there is none
     */
    public NamedQuery query(String name) {
        NamedQuery query = queries.get(name);
        if (query == null) {
            String hint = Nearest.hint(name, queries.keySet()).orElse("");
            throw new QueryUsageException(
                    "no query is called \"%s\". %s".formatted(name, hint).strip());
        }
        return query;
    }
}

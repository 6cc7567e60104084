package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.csvw.key.TableOrder;
import org.claimgraph.csvw.metadata.ColumnDescription;
import org.claimgraph.csvw.metadata.MetadataReader;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.walk.TableWalk;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;

/**
 * What the bundled metadata make of tables.
 *
 * @param graph the triples of the tables that were given
 * @param extractors the extractor of each table, by the name of its file
 */
record ReadProject(
        Graph graph,
        List<ClaimRecord> claims,
        List<Problem> problems,
        Map<String, Extractor> extractors) {

    static final String BASE = "https://w3id.org/claimgraph/turkey-syria/";

    private static final String ROOT = "project:/";

    /** All tables: those of the shipped registries and those of the project. */
    static final TableGroup METADATA = metadata();

    private static final Path WORLD = Path.of("src/test/resources/extract/world");

    /**
     * Reads tables, given by the names of their files, in a small world: tables that are not given
     * are those of {@code src/test/resources/extract/world}, or empty, and their triples are left
     * out.
     */
    static ReadProject of(Map<String, String> tables) {
        return read(tables);
    }

    /** Reads one table, such as the claims, in the small world. */
    static ReadProject of(String file, String text) {
        return of(Map.of(file, text));
    }

    /** Returns the tables in a folder by the names of their files. */
    static Map<String, String> tables(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .collect(
                            Collectors.toMap(
                                    file -> file.getFileName().toString(), ReadProject::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadProject read(Map<String, String> tables) {
        Problems problems = Problems.strict();
        RowGraph rows = new RowGraph(BASE, tables.keySet(), problems);
        try {
            new TableWalk(new Tables(tables), HeaderPolicy.BY_TITLE, Run.of(problems))
                    .walk(TableOrder.referencedFirst(METADATA), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadProject(rows.graph(), rows.claims(), problems.list(), rows.extractors());
    }

    /** Reads what the metadata describe, the shipped registries first. */
    private static TableGroup metadata() {
        List<TableDescription> tables = new ArrayList<>();
        tables.addAll(group("ontology/csv-metadata.json").tables());
        tables.addAll(group("mappings/csv-metadata.json").tables());
        return new TableGroup(null, tables, List.of(), List.of());
    }

    private static TableGroup group(String name) {
        Problems problems = Problems.strict();
        try (InputStream bytes = Files.newInputStream(Path.of(name))) {
            Resource metadata = Resource.of(ROOT + name, name, bytes);
            TableGroup group = MetadataReader.read(metadata, iri -> null, problems);
            assertThat(problems.list()).isEmpty();
            return Objects.requireNonNull(group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the given tables, those of the small world, shipped files, and empty tables. */
    private record Tables(Map<String, String> given) implements Resources {

        @Override
        public Resource open(String iri) throws IOException {
            String path = iri.substring(ROOT.length());
            String name = path.substring(path.lastIndexOf('/') + 1);
            return Resource.of(iri, path.replace("mappings/", ""), bytes(iri, path, name));
        }

        private InputStream bytes(String iri, String path, String name) throws IOException {
            Path world = WORLD.resolve(name);
            if (path.startsWith("ontology/")) {
                return Files.newInputStream(Path.of(path));
            }
            if (!given.containsKey(name) && Files.exists(world)) {
                return Files.newInputStream(world);
            }
            String text = given.getOrDefault(name, header(METADATA.tableAt(iri)));
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        private static String header(TableDescription table) {
            return table.schema().columns().stream()
                    .filter(column -> !column.virtual())
                    .map(ColumnDescription::name)
                    .collect(Collectors.joining(",", "", "\n"));
        }
    }
}

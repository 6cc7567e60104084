package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.claimgraph.claims.extract.Extraction;
import org.claimgraph.claims.extract.Extractor;
import org.claimgraph.claims.extract.Extractors;
import org.claimgraph.claims.extract.ProjectIris;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.metadata.ColumnDescription;
import org.claimgraph.csvw.metadata.CommonValue;
import org.claimgraph.csvw.metadata.MetadataReader;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.TableWalk;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Prefixes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/reference/tables.md to the metadata and to what the named extractors make. */
class TablesPageTest {

    private static final String BASE = "https://w3id.org/claimgraph/turkey-syria/";
    private static final Map<String, String> PREFIXES = Prefixes.of(BASE);

    /** A table as the metadata describe it, shown by its name. */
    record Table(CompiledTable compiled) {

        String name() {
            return compiled.fileName().replace(".csv", "");
        }

        /** Returns the columns that a person fills in. */
        List<ColumnDescription> columns() {
            return compiled.columns().stream()
                    .map(column -> column.description())
                    .filter(column -> !column.virtual())
                    .toList();
        }

        /** Returns what the named extractor of the table makes, and of which columns. */
        Map<Node, Set<String>> madeFrom() {
            CommonValue name = compiled.description().property(Cg.extractor.getURI());
            if (!(name instanceof CommonValue.Text text)) {
                return Map.of();
            }
            Extraction extraction =
                    new Extraction(
                            new ProjectIris(BASE),
                            new Registry(),
                            StreamRDFLib.sinkNull(),
                            claim -> {},
                            Problems.strict());
            Extractor extractor = Extractors.named(text.text(), compiled, extraction);
            return extractor.madeFrom();
        }

        String section() {
            return Page.read("docs/reference/tables.md").sections().getOrDefault(name(), "");
        }

        /** Returns the row of the section that tells of a column. */
        String row(ColumnDescription column) {
            return section()
                    .lines()
                    .filter(line -> line.startsWith("| `" + column.name() + "` |"))
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String toString() {
            return name();
        }
    }

    static List<Table> tables() throws IOException {
        Problems problems = Problems.strict();
        Resources resources = TablesPageTest::resource;
        List<Table> tables = new ArrayList<>();
        try (Resource metadata = resource("file:/csv-metadata.json")) {
            TableGroup group =
                    Objects.requireNonNull(MetadataReader.read(metadata, resources, problems));
            RowSink sink =
                    new RowSink() {
                        @Override
                        public void beginTable(CompiledTable table) {
                            tables.add(new Table(table));
                        }
                    };
            new TableWalk(resources, HeaderPolicy.BY_TITLE, Run.of(problems)).walk(group, sink);
        }
        return tables;
    }

    private static Resource resource(String iri) throws IOException {
        String name = iri.substring(iri.lastIndexOf('/') + 1);
        return Resource.of(iri, name, Files.newInputStream(Path.of("mappings", name)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theSectionHasARowForEachColumnInTheirOrder(Table table) {
        List<String> rows =
                table.section()
                        .lines()
                        .takeWhile(line -> !line.startsWith("| property |"))
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split("`", -1)[1])
                        .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        table.columns().stream().map(ColumnDescription::name).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theRowOfAColumnNamesItsProperty(Table table) {
        for (ColumnDescription column : table.columns()) {
            UriTemplate property = column.values().propertyUrl();
            if (property != null && !column.suppressOutput()) {
                assertThat(table.row(column))
                        .as(table + " " + column.name())
                        .contains("`" + shortened(property.text()) + "`");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatAnExtractorMakesOfAColumnIsSaidInOneLineWithIt(Table table) {
        table.madeFrom()
                .forEach(
                        (property, columns) -> {
                            String name = "`" + shortened(property.getURI()) + "`";
                            for (String column : columns) {
                                assertThat(table.section().lines())
                                        .as(table + " " + column + " " + name)
                                        .anyMatch(
                                                line ->
                                                        line.contains(name)
                                                                && line.contains(
                                                                        "`" + column + "`"));
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void requiredColumnsAreCalledRequired(Table table) {
        for (ColumnDescription column : table.columns()) {
            assertThat(table.row(column).contains("required"))
                    .as(table + " " + column.name())
                    .isEqualTo(column.values().required());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void columnsWithASeparatorAreCalledLists(Table table) {
        for (ColumnDescription column : table.columns()) {
            assertThat(table.row(column).contains("(list)"))
                    .as(table + " " + column.name())
                    .isEqualTo(column.values().separator() != null);
        }
    }

    private static String shortened(String iri) {
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return iri;
    }
}

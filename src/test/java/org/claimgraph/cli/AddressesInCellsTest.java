package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses mean the same in every format, and no password of one is shown. */
class AddressesInCellsTest {

    @TempDir private Path folder;

    private Path table(String template, String cell) throws IOException {
        Files.writeString(
                folder.resolve("csv-metadata.json"),
                """
                {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv",
                 "tableSchema": {"columns": [{"name": "url", "titles": "url",
                   "propertyUrl": "http://example.org/p", "valueUrl": "%s"}]}}
                """
                        .formatted(template));
        return Files.writeString(folder.resolve("t.csv"), "url\n" + cell + "\n");
    }

    private static Graph graph(Path table, String format, Lang lang) {
        Ran ran = Ran.claimgraph("convert", table.toString(), "--mode", "minimal", "--to", format);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().fromString(ran.out()).lang(lang).parse(graph);
        return graph;
    }

    @ParameterizedTest
    @CsvSource({
        "{+url}, http://example.org/a/../b, 1",
        "{+url}, http://example.org/a/./b, 1",
        "http://example.org/x/../{url}, b, 0",
        "http://example.org/x/{url}, .., 0",
        "http://example.org/x/{url}/y, ., 0",
        "http://example.org/x/{url}, ..., 1",
    })
    void dotSegmentsMeanTheSameInBothFormats(String template, String cell, int triples)
            throws IOException {
        Path table = table(template, cell);

        Graph lines = graph(table, "ntriples", Lang.NTRIPLES);

        assertThat(lines.size()).isEqualTo(triples);
        assertThat(lines.isIsomorphicWith(graph(table, "turtle", Lang.TURTLE))).isTrue();
    }

    /** It is a warning of a conversion, and an error in a project. */
    @Test
    void passwordIsAProblemThatDoesNotRepeatIt() throws IOException {
        Path table = table("{+url}", "https://me:hunter2@example.org/a");

        for (String format : new String[] {"text", "json", "sarif"}) {
            Ran ran = Ran.claimgraph("convert", table.toString(), "--format", format);
            assertThat(ran.err())
                    .contains("https://me:…@example.org/a")
                    .contains("it contains a password. Remove what is before the @")
                    .doesNotContain("hunter2");
        }
    }

    @Test
    void passwordOnTheCommandLineIsNotRepeated() {
        Ran ran = Ran.claimgraph("convert", "https://me:hunter2@example.org/a.csv");

        assertThat(ran.err()).contains("https://me:…@example.org").doesNotContain("hunter2");
    }
}

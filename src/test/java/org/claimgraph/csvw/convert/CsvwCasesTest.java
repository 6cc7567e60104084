package org.claimgraph.csvw.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.csvw.convert.CsvwTask.Network;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/csvw} is a test of what the W3C's own tests do not
 * touch: the table {@code in.csv}, with the metadata beside it, gives the graph {@code expected.nt}
 * and, where the folder has one, the document {@code expected.json}, both in minimal mode; and its
 * validation finds what {@code problems.txt} says, the first line of each problem. The folder
 * stands for {@code https://example.org/}.
 *
 * <p>With {@code -Dclaimgraph.regenerate=true} what comes out is written there, to be read before
 * it is committed.
 */
class CsvwCasesTest {

    private static final Pattern BLANK_NODE = Pattern.compile("_:\\w+");

    private static final Path CASES = Path.of("src/test/resources/csvw");

    @ParameterizedTest
    @MethodSource("cases")
    void conversionGivesTheExpectedGraph(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("expected.nt");
        byte[] converted = convert(name, ConvertFormat.NTRIPLES);

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Files.write(expected, sorted(converted));
            return;
        }
        assertThat(graph(converted).isIsomorphicWith(graph(Files.readAllBytes(expected))))
                .as(new String(converted, StandardCharsets.UTF_8))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void conversionGivesTheExpectedJson(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("expected.json");
        if (!Files.exists(expected)) {
            return;
        }
        String converted = new String(convert(name, ConvertFormat.JSON), StandardCharsets.UTF_8);

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Files.writeString(expected, converted);
            return;
        }
        assertThat(converted).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void validationFindsTheExpectedProblems(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("problems.txt");
        Problems problems = CsvwTask.validationProblems();
        task(name).validate(Run.of(problems));
        String found = shown(problems);

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Files.writeString(expected, found);
            return;
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    static List<String> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    private static CsvwTask task(String name) {
        Map<String, Path> folders = Map.of("https://example.org/", CASES.resolve(name));
        return new CsvwTask(
                "https://example.org/in.csv",
                null,
                folders,
                Network.OFFLINE,
                CsvwTask.Reach.FOLDER);
    }

    private static byte[] convert(String name, ConvertFormat output) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        task(name).convert(OutputMode.MINIMAL, output, out, Run.of(CsvwTask.conversionProblems()));
        return out.toByteArray();
    }

    private static String shown(Problems problems) {
        StringBuilder shown = new StringBuilder();
        problems.list().forEach(p -> shown.append(p.toString().lines().findFirst().get() + "\n"));
        problems.rest().forEach(r -> shown.append(r.count() + " more " + r.code() + "\n"));
        return shown.toString();
    }

    private static Graph graph(byte[] ntriples) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(ntriples)).lang(Lang.NTRIPLES).parse(graph);
        return graph;
    }

    private static byte[] sorted(byte[] ntriples) {
        String[] lines = new String(ntriples, StandardCharsets.UTF_8).split("\n");
        String text = String.join("\n", new TreeSet<>(Arrays.asList(lines))) + "\n";
        Map<String, String> labels = new HashMap<>();
        String labelled =
                BLANK_NODE
                        .matcher(text)
                        .replaceAll(
                                label ->
                                        labels.computeIfAbsent(
                                                label.group(), l -> "_:b" + labels.size()));
        return labelled.getBytes(StandardCharsets.UTF_8);
    }
}

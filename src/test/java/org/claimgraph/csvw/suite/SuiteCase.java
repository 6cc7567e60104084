package org.claimgraph.csvw.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonBoolean;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonReader;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;
import org.claimgraph.problem.Problems;

/**
 * One case of the W3C's CSVW test suite.
 *
 * @param iri the case's own IRI in its manifest
 * @param name the number and name
 * @param type the kind of test, such as {@code NegativeValidationTest}
 * @param action IRI of the table or metadata to start from
 * @param result IRI of the expected output; empty when there is none
 * @param userMetadata IRI of the metadata that the user names; empty when there are none
 * @param minimal whether minimal output is asked for
 * @param httpLink the Link header of the table; empty when there is none
 * @param contentType the media type of the table; empty when it is not said
 */
public record SuiteCase(
        String iri,
        String name,
        String type,
        String action,
        String result,
        String userMetadata,
        boolean minimal,
        String httpLink,
        String contentType) {

    public static final String BASE = "http://www.w3.org/2013/csvw/tests/";

    /** The suite's files, by their paths below {@link #BASE}. */
    public static final Path FOLDER = Path.of("src/test/csvw-suite");

    /** Returns the cases of a manifest. */
    public static List<SuiteCase> read(String manifest) throws IOException {
        Path file = FOLDER.resolve(manifest);
        Problems problems = Problems.strict();
        try (InputStream bytes = Files.newInputStream(file)) {
            JsonObject document = (JsonObject) JsonReader.read(bytes, manifest, problems);
            assertThat(problems.list()).isEmpty();
            List<SuiteCase> cases = new ArrayList<>();
            for (JsonValue entry : ((JsonArray) document.get("entries")).items()) {
                cases.add(of((JsonObject) entry));
            }
            return cases;
        }
    }

    private static SuiteCase of(JsonObject entry) {
        JsonObject option = (JsonObject) entry.get("option");
        String id = text(entry, "id");
        return new SuiteCase(
                BASE + id,
                id.substring(id.indexOf('#') + 1) + " " + text(entry, "name"),
                text(entry, "type").replace("csvt:", ""),
                BASE + text(entry, "action"),
                absolute(text(entry, "result")),
                absolute(text(option, "metadata")),
                option.get("minimal") instanceof JsonBoolean minimal && minimal.isTrue(),
                text(entry, "httpLink"),
                text(entry, "contentType"));
    }

    private static String text(JsonObject object, String name) {
        return object != null && object.get(name) instanceof JsonText text ? text.text() : "";
    }

    private static String absolute(String path) {
        return path.isEmpty() ? "" : BASE + path;
    }

    /** Returns whether the case needs what only a web server can say about a file. */
    public boolean needsHeaders() {
        return !httpLink.isEmpty() || !contentType.isEmpty();
    }

    /** Returns whether the case is of a manifest that the standard's conformance rests on. */
    boolean isNormative() {
        return !iri.startsWith(BASE + "manifest-nonnorm");
    }

    /** Returns the file with the expected output. */
    Path expected() {
        return FOLDER.resolve(result.substring(BASE.length()));
    }

    /** Returns the expected output of a conversion to RDF. */
    public Graph expectedGraph() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(expected()).base(result).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    /** Returns the number, such as {@code test042}. */
    public String number() {
        return name.substring(0, name.indexOf(' '));
    }
}

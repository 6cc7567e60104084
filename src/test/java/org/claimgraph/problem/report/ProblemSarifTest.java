package org.claimgraph.problem.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Related;
import org.claimgraph.problem.Rule;
import org.claimgraph.problem.Severity;
import org.claimgraph.problem.TextRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written as SARIF agrees with the schema of the standard and leads to the right lines. */
public class ProblemSarifTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();
    private static final CellRef CELL = new CellRef("claims.csv", 7, 9, 19, "time");
    private static final FileUris HERE = file -> Path.of("my data", file).toUri();

    private final Problems problems = Problems.strict();

    private static JsonSchema schema() {
        try (InputStream schema =
                ProblemSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() throws IOException {
        JsonNode log = MAPPER.readTree("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}");

        assertThat(SCHEMA.validate(log)).isNotEmpty();
    }

    @Test
    void noProblemsAreARunWithoutResults() {
        assertThat(sarif(HERE).at("/runs/0/results")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsARuleThatSaysWhatToDo(ProblemCode code) {
        problems.report(code, CELL, "", "it is wrong", "");

        JsonNode rule = sarif(HERE).at("/runs/0/tool/driver/rules/0");

        assertThat(rule.get("id").asText()).isEqualTo(code.name());
        assertThat(rule.at("/shortDescription/text").asText()).endsWith(".").hasSizeLessThan(400);
        assertThat(rule.at("/help/text").asText()).endsWith(".").doesNotContain("](", "`");
        assertThat(rule.at("/help/markdown").asText())
                .contains("**What to do.**")
                .doesNotContain("](");
    }

    @Test
    void aCellIsALineOfItsFileAndACellOfItsSheet() {
        problems.report(
                ProblemCode.DATE_NOT_EDTF,
                CELL,
                "9 October",
                "\"9 October\" is not a date",
                "Write year-month-day, such as 2019-10-09.");

        JsonNode result = result();

        assertThat(result.get("ruleId").asText()).isEqualTo("DATE_NOT_EDTF");
        assertThat(result.get("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText())
                .isEqualTo(
                        "\"9 October\" is not a date. Write year-month-day, such as 2019-10-09.");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(9);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
                .isEqualTo("claims.csv:7 S7 [time]");
    }

    @Test
    void aPathIsAUriFromTheWorkingFolder() {
        report(new CellRef("Şırnak 2016/çağrı#1.csv", 2, 2, 1, "id"));

        JsonNode file = result().at("/locations/0/physicalLocation/artifactLocation");

        assertThat(file.get("uri").asText())
                .isEqualTo("my%20data/%C5%9E%C4%B1rnak%202016/%C3%A7a%C4%9Fr%C4%B1%231.csv");
        assertThat(file.get("uriBaseId").asText()).isEqualTo("%SRCROOT%");
    }

    @Test
    void aColonInANameIsNoScheme() {
        assertThat(ProblemSarif.fromHere(Path.of("a:b.csv").toUri())).hasToString("./a:b.csv");
    }

    @Test
    void aFileElsewhereHasItsWholeUri() {
        report(CELL);

        JsonNode file =
                sarif(name -> URI.create("https://example.org/" + name))
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

        assertThat(file.get("uri").asText()).isEqualTo("https://example.org/claims.csv");
        assertThat(file.has("uriBaseId")).isFalse();
    }

    @Test
    void metadataAreALineAndACharacter() {
        problems.report(
                ProblemCode.METADATA_INVALID, new TextRef("m.json", 41, 13), "", "it is odd", "");

        JsonNode region = result().at("/locations/0/physicalLocation/region");

        assertThat(region).hasToString("{\"startLine\":41,\"startColumn\":13}");
    }

    @Test
    void aWholeTableHasNoLine() {
        report(CellRef.ofTable("claims.csv"));

        assertThat(result().at("/locations/0/physicalLocation").has("region")).isFalse();
    }

    @Test
    void whatIsNoFileOfTheUserIsNamedOnly() {
        report(CellRef.ofTable("ontology/units.csv"));

        JsonNode location = sarif(name -> null).at("/runs/0/results/0/locations/0");

        assertThat(location.has("physicalLocation")).isFalse();
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asText())
                .isEqualTo("ontology/units.csv");
    }

    @Test
    void theMessageLinksToTheOtherRowAndToTheRule() {
        problems.report(
                Problem.of(ProblemCode.KEY_DUPLICATE, CELL, "حلب 😀", "it is there [twice]", "")
                        .with(
                                List.of(
                                        new Related(
                                                CellRef.ofRow("claims.csv", 2, 3),
                                                "حلب 😀",
                                                "row [2]")))
                        .against(new Rule("primaryKey", new TextRef("m.json", 41, 13))));

        JsonNode result = result();

        assertThat(result.at("/message/text").asText())
                .isEqualTo(
                        "it is there [twice]. See [row \\[2\\]](1) and [the rule"
                                + " \"primaryKey\"](2).");
        assertThat(result.at("/relatedLocations/0/message/text").asText())
                .isEqualTo("row [2]: \"حلب 😀\"");
        assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(3);
        assertThat(result.at("/relatedLocations/1/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo("my%20data/m.json");
        assertThat(result.at("/relatedLocations/1/id").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsNotShownIsCountedInANotification() {
        for (int row = 2; row < 15; row++) {
            report(new CellRef("claims.csv", row, row, 19, "time"));
        }

        JsonNode invocation = sarif(HERE).at("/runs/0/invocations/0");

        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
                .isEqualTo("claims.csv: 3 more in column S [time] (DATE_NOT_EDTF).");
        assertThat(invocation.get("properties"))
                .hasToString("{\"errors\":13,\"warnings\":0,\"notes\":0,\"rows\":3}");
    }

    @Test
    void severitiesAreLevels() {
        Problems lenient =
                Problems.with(
                        Map.of(
                                ProblemCode.KEY_DUPLICATE, Severity.WARNING,
                                ProblemCode.VALUE_FORMAT, Severity.INFO));
        lenient.report(ProblemCode.KEY_DUPLICATE, CELL, "", "it is there twice", "");
        lenient.report(ProblemCode.VALUE_FORMAT, CELL, "", "it is odd", "");

        assertThat(sarif(lenient, HERE).at("/runs/0/results"))
                .extracting(result -> result.get("level").asText())
                .containsExactly("note", "warning");
    }

    private void report(org.claimgraph.problem.Place place) {
        problems.report(ProblemCode.DATE_NOT_EDTF, place, "x", "it is no date", "Mend it.");
    }

    private JsonNode result() {
        return sarif(HERE).at("/runs/0/results/0");
    }

    private JsonNode sarif(FileUris files) {
        return sarif(problems, files);
    }

    /** Returns what is written, once the schema has nothing against it. */
    private static JsonNode sarif(Problems problems, FileUris files) {
        StringWriter text = new StringWriter();
        new ProblemSarif(files, "1.2.3").write(problems, 3, new PrintWriter(text));
        return checked(text.toString());
    }

    /** Returns a log, once the schema has nothing against it. */
    public static JsonNode checked(String text) {
        try {
            JsonNode log = MAPPER.readTree(text);
            assertThat(SCHEMA.validate(log)).isEmpty();
            return log;
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }
}

package org.claimgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimgraph.mapping.CsvwSeverities;
import org.claimgraph.mapping.json.JsonArray;
import org.claimgraph.mapping.json.JsonNumber;
import org.claimgraph.mapping.json.JsonObject;
import org.claimgraph.mapping.json.JsonReader;
import org.claimgraph.mapping.json.JsonValue;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The W3C's suite of conversions to JSON: 270 cases, and 18 that are not normative. */
class JsonSuiteTest {

    /**
     * Cases that are not normative and whose expected JSON keeps the white space that their dialect
     * says to remove ({@code trim} and {@code skipInitialSpace}; Tabular Data Model, section 8).
     * When one of them passes, it has to leave this list.
     */
    private static final Set<String> OUTDATED =
            Set.of("test020", "test021", "test022", "test056", "test057", "test058");

    @TestFactory
    Stream<DynamicTest> everyCaseGivesTheJsonOfTheSuite() throws IOException {
        return cases("manifest-json.jsonld");
    }

    @TestFactory
    Stream<DynamicTest> everyCaseThatIsNotNormativeGivesTheJsonOfTheSuite() throws IOException {
        return cases("manifest-nonnorm.jsonld");
    }

    private static Stream<DynamicTest> cases(String manifest) throws IOException {
        Path folder = SuiteCase.folder();
        return SuiteCase.read(manifest).stream()
                .map(test -> DynamicTest.dynamicTest(test.name(), () -> judge(folder, test)));
    }

    private static void judge(Path folder, SuiteCase test) throws IOException {
        if (test.type().equals("NegativeValidationTest")) {
            ValidationSuiteTest.judge(folder, test);
            return;
        }
        Problems problems = Problems.with(CsvwSeverities.conversion());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputMode mode = test.minimal() ? OutputMode.MINIMAL : OutputMode.STANDARD;
        try (JsonExtractor extractor = new JsonExtractor(mode, bytes, problems)) {
            SuiteRun.run(folder, test, extractor, problems);
        }
        assertThat(verdict(problems)).as("%s", problems.list()).isEqualTo(test.type());
        if (!test.result().isEmpty()) {
            compare(folder, test, canonical(new ByteArrayInputStream(bytes.toByteArray())));
        }
    }

    private static void compare(Path folder, SuiteCase test, String json) throws IOException {
        Path file = folder.resolve(test.result().substring(SuiteCase.BASE.length()));
        String expected = canonical(Files.newInputStream(file));
        if (OUTDATED.contains(test.number())) {
            assertThat(json).as("passes now: take it off the list").isNotEqualTo(expected);
        } else {
            assertThat(json).isEqualTo(expected);
        }
    }

    private static String verdict(Problems problems) {
        if (problems.count(Severity.ERROR) > 0) {
            return "NegativeJsonTest";
        }
        return problems.count(Severity.WARNING) > 0 ? "ToJsonTestWithWarnings" : "ToJsonTest";
    }

    /** Returns the document with the members of each object in order of their names. */
    private static String canonical(InputStream bytes) throws IOException {
        try (bytes) {
            return canonical(JsonReader.read(bytes, "result.json", Problems.strict()));
        }
    }

    private static String canonical(JsonValue value) {
        if (value instanceof JsonObject object) {
            TreeMap<String, String> members = new TreeMap<>();
            object.members()
                    .forEach(member -> members.put(member.name(), canonical(member.value())));
            return members.toString();
        }
        if (value instanceof JsonArray array) {
            return array.items().stream().map(JsonSuiteTest::canonical).toList().toString();
        }
        if (value instanceof JsonNumber number) {
            return new BigDecimal(number.text()).stripTrailingZeros().toPlainString();
        }
        return value.shown();
    }
}

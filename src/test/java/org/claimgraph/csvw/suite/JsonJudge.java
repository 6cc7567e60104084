package org.claimgraph.csvw.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.claimgraph.csvw.convert.CsvwSeverities;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonNumber;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonReader;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;
import org.claimgraph.csvw.jsonout.JsonExtractor;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Severity;

/** Judges cases of conversion to JSON. */
final class JsonJudge {

    /**
     * Cases that are not normative, and whose expected JSON has the white space around cells that
     * their dialect says to remove and that their comment says MUST be removed ({@code trim},
     * {@code skipInitialSpace}; Model for Tabular Data, section 8, "trim a cell value"). They are
     * judged against the expected JSON without that white space.
     */
    static final Map<String, Trim> TRIMMED =
            Map.of(
                    "test020", Trim.START,
                    "test021", Trim.END,
                    "test022", Trim.BOTH,
                    "test056", Trim.START,
                    "test057", Trim.BOTH,
                    "test058", Trim.BOTH);

    /** Where white space is removed, as a dialect says it. */
    enum Trim {
        NOTHING,
        START,
        END,
        BOTH;

        String of(String text) {
            return switch (this) {
                case NOTHING -> text;
                case START -> text.stripLeading();
                case END -> text.stripTrailing();
                case BOTH -> text.strip();
            };
        }
    }

    private JsonJudge() {}

    static void judge(SuiteCase test) throws IOException {
        if (test.type().equals("NegativeValidationTest")) {
            ValidationJudge.judge(test);
            return;
        }
        Problems problems = Problems.with(CsvwSeverities.conversion());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputMode mode = test.minimal() ? OutputMode.MINIMAL : OutputMode.STANDARD;
        try (JsonExtractor extractor = new JsonExtractor(mode, bytes, problems)) {
            SuiteRun.run(test, extractor, problems);
        }
        assertThat(verdict(problems)).as("%s", problems.list()).isEqualTo(test.type());
        if (!test.result().isEmpty()) {
            compare(
                    test,
                    canonical(read(new ByteArrayInputStream(bytes.toByteArray())), Trim.NOTHING));
        }
    }

    private static void compare(SuiteCase test, String json) throws IOException {
        JsonValue expected = read(Files.newInputStream(test.expected()));
        Trim trim = Trim.NOTHING;
        if (test.isNormative() || !TRIMMED.containsKey(test.number())) {
            assertThat(json).isEqualTo(canonical(expected, trim));
            return;
        }
        trim = TRIMMED.get(test.number());
        assertThat(canonical(expected, Trim.NOTHING))
                .as("the suite trims this case now: take it off the list")
                .isNotEqualTo(canonical(expected, trim));
        assertThat(json).isEqualTo(canonical(expected, trim));
    }

    private static String verdict(Problems problems) {
        if (problems.count(Severity.ERROR) > 0) {
            return "NegativeJsonTest";
        }
        return problems.count(Severity.WARNING) > 0 ? "ToJsonTestWithWarnings" : "ToJsonTest";
    }

    private static JsonValue read(InputStream bytes) throws IOException {
        try (bytes) {
            return JsonReader.read(bytes, "result.json", Problems.strict());
        }
    }

    /** Returns the document with the members of each object in order of their names. */
    private static String canonical(JsonValue value, Trim trim) {
        if (value instanceof JsonObject object) {
            TreeMap<String, String> members = new TreeMap<>();
            object.members()
                    .forEach(member -> members.put(member.name(), canonical(member.value(), trim)));
            return members.toString();
        }
        if (value instanceof JsonArray array) {
            return array.items().stream().map(item -> canonical(item, trim)).toList().toString();
        }
        if (value instanceof JsonNumber number) {
            return new BigDecimal(number.text()).stripTrailingZeros().toPlainString();
        }
        return value instanceof JsonText text ? "\"" + trim.of(text.text()) + "\"" : value.shown();
    }
}

package org.claimgraph.csvw.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonErrorTest {

    /** Words of the parser, none of which may reach a person. */
    private static final String INNER =
            "(?i).*(unexpected|unrecognized|illegal|token|source|marker|code \\d|char\\)|expecting).*";

    static Stream<String[]> faults() {
        return Stream.of(
                fault("{\"a\": 1,,}", "1:9: not JSON: there is a comma where a name"),
                fault("{\"a\": 1,\n}", "1:8: not JSON: a comma comes before a }"),
                fault("[1,\n 2,\n]", "2:3: not JSON: a comma comes before a ]"),
                fault("{\"a\": 1\n\"b\": 2}", "2:1: not JSON: a comma is missing"),
                fault("{\"a\" \"b\"}", "1:6: not JSON: a colon is missing"),
                fault("{\"a\": 01}", "1:8: not JSON: a number does not have the form"),
                fault("{\"a\": tru}", "1:7: not JSON: \"tru\" is not a JSON value"),
                fault("{\"é\": t.csv}", "1:7: not JSON: \"t.csv\" is not a JSON value"),
                fault("{\"a\": True\n}", "1:7: not JSON: \"True\" is not a JSON value"),
                fault("{'a': 1}", "1:2: not JSON: ' is not a JSON quote"),
                fault("{“a”: 1}", "1:2: not JSON: “ is not a JSON quote"),
                fault("{\"a\": 1 // one\n}", "1:9: not JSON: JSON has no comments"),
                fault("{\"a\": \"b\tc\"}", "1:9: not JSON: a text contains a line break"),
                fault("{\"a\": \"b\nc\"}", ":9: not JSON: a text contains a line break"),
                fault("{\"a\": \"C:\\q\"}", ": not JSON: \"\\q\" is not an escape in JSON"),
                fault("{\"a\": [1}", "1:9: not JSON: } has no matching bracket"),
                fault("{\"a\": 1} x", "1:10: not JSON: \"x\" is not a JSON value"),
                fault("{\"a\": ;}", "1:7: not JSON: \";\" is not allowed here"),
                fault("{\"a\": \"b", "not JSON: the file ends too early"),
                fault("{\"a\": {", "not JSON: the file ends too early"),
                fault("[".repeat(2000), "not JSON: objects are nested too deeply"));
    }

    private static String[] fault(String document, String told) {
        return new String[] {document, told};
    }

    private static Problem problem(String document, Charset charset) throws IOException {
        Problems problems = Problems.strict();
        byte[] bytes = document.getBytes(charset);
        assertThat(JsonReader.read(new ByteArrayInputStream(bytes), "m.json", problems)).isNull();
        return problems.list().get(0);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isToldInOurWordsAtItsPlace(String document, String told) throws IOException {
        Problem problem = problem(document, StandardCharsets.UTF_8);

        assertThat(problem.place() + ": " + problem.message()).contains(told);
        assertThat(Arrays.asList(problem.message(), problem.remedy()))
                .noneMatch(words -> words.matches(INNER));
    }

    @Test
    void bytesThatAreNoUtf8AreToldAsSuch() throws IOException {
        assertThat(problem("{\n \"title\": \"Öncüpınar ğ\"}", Charset.forName("windows-1254")))
                .hasToString(
                        """
                m.json:2:12: the byte 0xD6 is not UTF-8 (METADATA_SYNTAX)
                  It is "Ö" in windows-1252, "Ö" in windows-1254. Save the file as UTF-8.""");
    }
}

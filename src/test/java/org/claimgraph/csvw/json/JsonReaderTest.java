package org.claimgraph.csvw.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private final Problems problems = Problems.strict();

    private JsonValue read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return JsonReader.read(new ByteArrayInputStream(bytes), "metadata.json", problems);
    }

    @Test
    void valuesKnowTheirLineAndColumn() throws IOException {
        JsonObject object = (JsonObject) read("{\n  \"url\": \"claims.csv\"\n}");

        assertThat(object.member("url").place()).isEqualTo(new TextRef("metadata.json", 2, 3));
        assertThat(object.get("url").place()).isEqualTo(new TextRef("metadata.json", 2, 10));
    }

    @Test
    void aMissingQuoteIsReportedWhereItIsMissed() throws IOException {
        assertThat(read("{\n  \"url\": \"claims.csv\n}")).isNull();

        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.METADATA_SYNTAX);
        assertThat(problems.list().get(0).place().toString()).startsWith("metadata.json:2:");
    }

    @Test
    void theSecondOfTwoMembersWithOneNameCountsWithAWarning() throws IOException {
        JsonObject object = (JsonObject) read("{\"url\": \"a.csv\",\n \"url\": \"b.csv\"}");

        assertThat(((JsonText) object.get("url")).text()).isEqualTo("b.csv");
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                metadata.json:2:2: warning: "url" appears twice in one object (METADATA_IGNORED)
                  The last one counts. Remove the other.""");
    }

    @Test
    void anEmptyFileIsNoJson() throws IOException {
        assertThat(read("")).isNull();
        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        """
                metadata.json: the file is empty (METADATA_SYNTAX)
                  Write a JSON object that describes the tables.""");
    }

    @Test
    void bytesThatAreNoTextAreNoJson() throws IOException {
        byte[] bytes = {0, 0, (byte) 0xFE, (byte) 0xFF, 0x1F, (byte) 0xFF, 0, 0};

        assertThat(JsonReader.read(new ByteArrayInputStream(bytes), "metadata.json", problems))
                .isNull();
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.METADATA_SYNTAX);
    }

    @Test
    void aSecondDocumentInTheFileIsReported() throws IOException {
        assertThat(read("{} {}")).isNull();
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.METADATA_SYNTAX);
    }

    @Test
    void charactersAreCountedAndNotBytes() throws IOException {
        JsonObject object = (JsonObject) read("{\n \"a\": \"Şırnak 😀\", \"b\": 1}");

        assertThat(object.member("b").place()).isEqualTo(new TextRef("metadata.json", 2, 19));
    }

    @Test
    void theByteOrderMarkIsNoCharacterOfTheLine() throws IOException {
        assertThat(((JsonObject) read("\uFEFF{\"b\": 1}")).member("b").place())
                .isEqualTo(new TextRef("metadata.json", 1, 2));
    }
}

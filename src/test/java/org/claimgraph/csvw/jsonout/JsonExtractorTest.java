package org.claimgraph.csvw.jsonout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;

class JsonExtractorTest {

    private final Problems problems = Problems.strict();
    private final Sheets sheets = new Sheets(problems);

    /** The JSON without its white space, with the IRIs under example.org shortened. */
    private String convert(OutputMode mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonExtractor json = new JsonExtractor(mode, bytes, problems)) {
            sheets.walk(json);
        }
        assertThat(problems.list()).isEmpty();
        return bytes.toString(StandardCharsets.UTF_8)
                .replaceAll("\\s+", "")
                .replace(Sheets.BASE, "");
    }

    @Test
    void provenanceNamesTheRowOfEachObject() throws IOException {
        sheets.withColumns(
                        "t.csv",
                        "'name': 'id', 'titles': 'id', 'aboutUrl': 'x/{id}'",
                        "'name': 'n', 'titles': 'n', 'aboutUrl': 'x/{id}', 'datatype': 'integer'")
                .with("t.csv", "id,n\na,7\nb,8\n");

        assertThat(convert(OutputMode.PROVENANCE))
                .isEqualTo(
                        "[{\"@id\":\"x/a\",\"id\":\"a\",\"n\":7,\"prov:wasDerivedFrom\":\"t.csv#row=2\"},"
                                + "{\"@id\":\"x/b\",\"id\":\"b\",\"n\":8,\"prov:wasDerivedFrom\":\"t.csv#row=3\"}]");
    }

    @Test
    void anObjectWithoutAnIriNamesItsRow() throws IOException {
        sheets.withColumns("t.csv", "'name': 'n', 'titles': 'n'").with("t.csv", "n\n7\n");

        assertThat(convert(OutputMode.PROVENANCE))
                .isEqualTo("[{\"n\":\"7\",\"prov:wasDerivedFrom\":\"t.csv#row=2\"}]");
    }

    @Test
    void anObjectWithinAnotherNamesItsRow() throws IOException {
        sheets.withColumns(
                        "t.csv",
                        "'name': 'id', 'titles': 'id', 'aboutUrl': 'x/{id}', 'valueUrl': 'y/{id}'",
                        "'name': 'n', 'titles': 'n', 'aboutUrl': 'y/{id}'")
                .with("t.csv", "id,n\na,7\n");

        assertThat(convert(OutputMode.PROVENANCE))
                .isEqualTo(
                        "[{\"@id\":\"x/a\",\"id\":{\"@id\":\"y/a\",\"n\":\"7\","
                                + "\"prov:wasDerivedFrom\":\"t.csv#row=2\"},"
                                + "\"prov:wasDerivedFrom\":\"t.csv#row=2\"}]");
    }

    @Test
    void whatTheTableSaysOfItsSourceStaysBesideTheRow() throws IOException {
        sheets.withColumns(
                        "t.csv",
                        "'name': 's', 'titles': 's', 'aboutUrl': 'x', 'propertyUrl':"
                                + " 'http://www.w3.org/ns/prov#wasDerivedFrom'")
                .with("t.csv", "s\nbook\n");

        assertThat(convert(OutputMode.PROVENANCE))
                .isEqualTo("[{\"@id\":\"x\",\"prov:wasDerivedFrom\":[\"book\",\"t.csv#row=2\"]}]");
    }

    @Test
    void minimalOutputNamesNoRow() throws IOException {
        sheets.withColumns("t.csv", "'name': 'n', 'titles': 'n'").with("t.csv", "n\n7\n");

        assertThat(convert(OutputMode.MINIMAL)).isEqualTo("[{\"n\":\"7\"}]");
    }
}

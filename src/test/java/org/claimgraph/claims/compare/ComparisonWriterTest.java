package org.claimgraph.claims.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimgraph.claims.build.BundledGraph;
import org.claimgraph.text.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonWriterTest {

    private static final Comparison CONVOY =
            new Comparer(BundledGraph.dataset().getDefaultGraph())
                    .of(List.of("convoy-to-posts-2020-02-07"));

    private static String written(ComparisonFormat format, int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonWriter.write(CONVOY, format, width, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tableMarksWhatDiffers() throws IOException {
        assertThat(written(ComparisonFormat.TABLE, 100))
                .startsWith("Turkish convoy to the observation posts: deploys to\n\n   telling ")
                .containsPattern("≠  how many +hundreds of vehicles")
                .containsPattern("(?m)^   who +Turkish army +Turkish army")
                .contains("Conflict on amount: ", "Told once: ")
                .endsWith(
                        "only repeats others of their document.\n≠ differs, + not said by all.\n");
    }

    /** Every telling is shown, however few stand beside each other. */
    @ParameterizedTest
    @ValueSource(ints = {70, 80, 100, 200})
    void tableFitsTheTerminal(int width) throws IOException {
        String table = written(ComparisonFormat.TABLE, width);

        assertThat(table.lines()).allMatch(line -> DisplayWidth.of(line) <= width);
        assertThat(table).contains("d003-p01a", "d003-p03a", "d003-p07a");
    }

    /** Syria has too many tellings for a terminal; files have them all. */
    @Test
    void longSectionEndsWithHowToSeeTheRest() throws IOException {
        Comparison syria =
                new Comparer(BundledGraph.dataset().getDefaultGraph()).of(List.of("syria"));
        int told = syria.sections().get(0).tellings().size();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonWriter.write(syria, ComparisonFormat.TABLE, 100, out);

        assertThat(told).isGreaterThan(24);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains((told - 24) + " more tellings are not shown here. With -o FILE.csv");
    }

    @Test
    void csvHasARowForEachTelling() throws IOException {
        List<CSVRecord> rows =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(written(ComparisonFormat.CSV, 0)))
                        .getRecords();

        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).get("claim")).isEqualTo("d003-p01a");
        assertThat(rows.get(0).get("how many")).isEqualTo("hundreds of vehicles (200 or more)");
        assertThat(rows.get(0).get("differ in")).contains("how many; by what means");
        assertThat(rows.get(4).get("section")).isEqualTo("told once");
    }

    @Test
    void jsonIsAWholeTree() throws IOException {
        String json = written(ComparisonFormat.JSON, 0);

        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        }
        assertThat(json)
                .contains(
                        "\"amount\" : \"different\"",
                        "\"claim\" : \"https://w3id.org/claimgraph/turkey-syria/claim/d003-p01a\"");
    }

    @Test
    void markdownIsATableAndAList() throws IOException {
        assertThat(written(ComparisonFormat.MARKDOWN, 0))
                .startsWith(
                        "# Turkish convoy to the observation posts\n\n## Turkish convoy to the observation posts: deploys to\n\n|")
                .contains("|  | stage | actual | actual | actual |")
                .contains("\n- Conflict on amount: ")
                .contains("\n## Told once\n\n- ");
    }
}

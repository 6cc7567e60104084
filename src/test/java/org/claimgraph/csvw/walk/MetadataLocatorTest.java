package org.claimgraph.csvw.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.metadata.MetadataReader;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.resource.FetchException;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataLocatorTest {

    private static final String TABLE = Sheets.BASE + "data/t.csv";

    private final Problems problems = Problems.strict();
    private final Sheets sheets = new Sheets(problems).with("data/t.csv", "a\n1\n");

    private static String describing(String url, String id) {
        return "{'@context': 'http://www.w3.org/ns/csvw', 'url': '%s', '@id': 'https://example.org/id/%s'}"
                .formatted(url, id);
    }

    private String foundBy(Resources resources) throws IOException {
        TableGroup group = new MetadataLocator(resources, problems).find(TABLE);
        return String.valueOf(group.tables().get(0).id());
    }

    @Test
    void metadataBesideTheTableAreFound() throws IOException {
        sheets.with("data/csv-metadata.json", describing("t.csv", "folder"));

        assertThat(foundBy(sheets)).isEqualTo("https://example.org/id/folder");
    }

    @Test
    void metadataOfTheFileGoBeforeThoseOfTheFolder() throws IOException {
        sheets.with("data/csv-metadata.json", describing("t.csv", "folder"))
                .with("data/t.csv-metadata.json", describing("t.csv", "file"));

        assertThat(foundBy(sheets)).isEqualTo("https://example.org/id/file");
    }

    @Test
    void theLastLinkOfTheServerGoesBeforeBoth() throws IOException {
        sheets.with("data/t.csv-metadata.json", describing("t.csv", "file"))
                .with("data/linked.json", describing("t.csv", "linked"));
        Resources linking =
                iri -> {
                    Resource found = sheets.open(iri);
                    return found == null
                            ? null
                            : new Resource(
                                    iri,
                                    Iris.fileName(iri),
                                    null,
                                    List.of(
                                            "<other.json>; rel=\"describedby\"",
                                            "<linked.json>; rel=\"describedby\";"
                                                    + " type=\"application/csvm+json\""),
                                    found.bytes());
                };

        assertThat(foundBy(linking)).isEqualTo("https://example.org/id/linked");
    }

    @Test
    void placesThatTheSiteNamesReplaceTheUsualOnes() throws IOException {
        sheets.with(".well-known/csvm", "{+url}.meta\nnowhere.json\n")
                .with("data/t.csv.meta", describing("t.csv", "site").replace('\'', '"'))
                .with("data/csv-metadata.json", describing("t.csv", "folder"));

        assertThat(foundBy(sheets)).isEqualTo("https://example.org/id/site");
    }

    @Test
    void metadataThatDoNotMentionTheTableAreLeftOut() throws IOException {
        sheets.with("data/t.csv-metadata.json", describing("other.csv", "file"))
                .with("data/csv-metadata.json", describing("t.csv", "folder"));

        assertThat(foundBy(sheets)).isEqualTo("https://example.org/id/folder");
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.METADATA_IGNORED);
    }

    /** Answers every address, as portals do; section 5.3 of the Model goes on to the next place. */
    private Resources answering(String type, String answer) {
        return iri -> {
            Resource found = sheets.open(iri);
            return found != null
                    ? found
                    : new Resource(
                            iri,
                            Iris.fileName(iri),
                            type,
                            List.of(),
                            new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html; charset=utf-8 | <html><body>Nothing. {back}</body></html>",
                "text/plain | <!DOCTYPE html><title>404</title>",
                "application/json | {\"error\": \"no such file\"}",
                "text/plain | There is no such page.",
            })
    void aPageOrAMessageIsNoMetadata(String type, String answer) throws IOException {
        assertThat(foundBy(answering(type, answer))).isEqualTo("null");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void metadataAreFoundBehindAPage() throws IOException {
        sheets.with("data/csv-metadata.json", describing("t.csv", "folder"));

        assertThat(foundBy(answering("text/html", "<p>Nothing here")))
                .isEqualTo("https://example.org/id/folder");
    }

    @Test
    void withoutMetadataTheHeaderNamesTheColumns() throws IOException {
        assertThat(foundBy(sheets)).isEqualTo("null");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void whatIsNamedAndNotThereCannotBeFetched() {
        MetadataLocator locator = new MetadataLocator(sheets, problems);

        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> locator.open(Sheets.BASE + "no.json"))
                .withMessageContaining("no metadata document at " + Sheets.BASE + "no.json");
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> locator.open(Sheets.BASE + "no.csv"))
                .withMessageContaining("no table at " + Sheets.BASE + "no.csv");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aMediaTypeSaysThatThereIsNoHeader() throws IOException {
        Resources typed =
                iri ->
                        new Resource(
                                iri,
                                "t.csv",
                                "text/csv; header=absent; charset=iso-8859-9",
                                List.of(),
                                new ByteArrayInputStream("\u015Fam\n".getBytes("iso-8859-9")));
        StringBuilder seen = new StringBuilder();
        TableGroup group = MetadataReader.ofTable(TABLE);
        new TableWalk(typed, HeaderPolicy.BY_POSITION, Run.of(problems))
                .walk(
                        group,
                        new RowSink() {
                            @Override
                            public void row(TypedRow row) {
                                seen.append(row.text(0));
                            }
                        });

        assertThat(seen).hasToString("\u015Fam");
    }
}

package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project drafted from somebody's own sheet. */
class InitFromSheetTest {

    private static final String SHEET =
            """
            Incident ID,Date,Place,Perpetrator,Action,Killed,Weather,Severity score
            inc-1,02/24/2022,town-b,army-x,kills,5,Clear,3
            inc-2,02/25/2022,town-b,army-x,kills,7,Rain,4
            """;

    @TempDir private Path temp;

    @Test
    void itSaysWhatWasMappedAndWhatIsLeftToDo() throws IOException {
        Ran ran = init(SHEET.getBytes(StandardCharsets.UTF_8));

        assertThat(ran.out())
                .isEqualTo(
                        """
                        Started a project from %1$s, by its header and its first rows (2).
                        Your file is mappings/claims.csv; csv-metadata.json says what its columns are.
                          Incident ID is read as id
                          Date is read as time, dates written as M/d/yyyy
                          Place is read as location
                          Perpetrator is read as subject
                          Action is read as relation
                          Killed is read as amount
                        Kept as columns of your own: Weather, Severity score.
                        Every claim also needs: document, chain. Add these columns, or change the titles in csv-metadata.json.
                        Each guess is marked "guessed" there. Correct it, and fill in documents.csv, actors.csv and locations.csv.
                        Next: claimgraph -C %2$s check
                        """
                                .formatted(sheet(), project()));
        assertThat(metadata())
                .contains("\"titles\": \"Incident ID\"")
                .contains("guessed: this is the column \\\"Date\\\" of the sheet.")
                .contains("\"datatype\": {\"base\": \"date\", \"format\": \"M/d/yyyy\"},")
                .contains("\"name\": \"severity_score\"")
                .contains("\"propertyUrl\": \"https://example.org/my-project/property/weather\"");
    }

    @Test
    void aSheetWithAllColumnsBecomesAGraph() throws IOException {
        Ran started =
                init(
                        """
                        Claim ID;Source;Paragraph;Said by;Date;Actor1;Action;Place name;Weather
                        R_1-p01a;R_1;1;outlet-a;24.02.2022;army-x;kills;;Größe
                        """
                                .getBytes(Charset.forName("windows-1252")));
        write("actors.csv", "id,label,type\noutlet-a,Outlet A,media\narmy-x,Army X,state-force\n");
        write(
                "documents.csv",
                """
                id,title,publisher,published,date_basis,language,paragraphs,coder,coded
                R_1,Report,outlet-a,2022-02-25,printed,en,9,anna,2026-11-29
                """);

        Ran built = Ran.claimgraph("-C", project().toString(), "build");
        Ran explained = Ran.claimgraph("-C", project().toString(), "explain", "claim:R_1-p01a");

        assertThat(started.out()).contains("Ids may have capitals");
        assertThat(built.err() + built.out()).contains("1 claims").doesNotContain("error");
        assertThat(explained.out()).contains("Größe");
    }

    @Test
    void headersOfAnyKindGiveValidMetadata() throws IOException {
        init(
                "\uFEFF\"He said \"\"no\"\"\",back\\slash,{id},\"two\nlines\",日本,,id,id\na,b,c,d,e,f,g,h\n"
                        .getBytes(StandardCharsets.UTF_8));

        Ran checked = Ran.claimgraph("-C", project().toString(), "check");

        assertThat(checked.out() + checked.err()).doesNotContain("METADATA_");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    one column only     | is no table of several columns
                    PK\u0003\u0004 zip  | is no table of several columns
                    """)
    void whatIsNoTableIsRefused(String text, String words) throws IOException {
        Ran ran = init(text.getBytes(StandardCharsets.UTF_8));

        assertThat(ran.code()).isNotZero();
        assertThat(ran.err()).contains(words);
        assertThat(project()).doesNotExist();
    }

    @Test
    void onlyTheBeginningOfABigSheetIsRead() throws IOException {
        StringBuilder big = new StringBuilder("id,Date,Place\n");
        while (big.length() < 6_000_000) {
            big.append("x-1,2022-01-01,town-b\n");
        }

        Ran ran = init(big.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(ran.out()).contains("first rows (1,000)");
        assertThat(Files.size(project().resolve("mappings/claims.csv"))).isEqualTo(big.length());
    }

    private Ran init(byte[] bytes) throws IOException {
        Files.write(sheet(), bytes);
        return Ran.claimgraph("init", project().toString(), "--from", sheet().toString());
    }

    private Path sheet() {
        return temp.resolve("sheet.csv");
    }

    private Path project() {
        return temp.resolve("project");
    }

    private String metadata() throws IOException {
        return Files.readString(project().resolve("mappings/csv-metadata.json"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(project().resolve("mappings").resolve(file), text);
    }
}

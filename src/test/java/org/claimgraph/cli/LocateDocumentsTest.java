package org.claimgraph.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code locate} does with the documents table, and with texts that match no document. */
class LocateDocumentsTest {

    private static final String DIGEST =
            "d68e93dd8bf6f6c0f5d0b6bb3a7b6d4d1c3c8a6b9a5c4a1d1f2e3c4b5a697887";

    @TempDir Path temp;

    private ClaimsProject project;

    @BeforeEach
    void makeAProject() throws IOException {
        project = ClaimsProject.in(temp.resolve("project"));
        project.write("id,document,para,sentence,start,end\nd000-p01a,d000,1,2,,\n");
    }

    @Test
    void emptyDigestAndParagraphsAreFilledAndNothingElse() throws IOException {
        documents("id,title,sha256,paragraphs,note\r\nd000,\"A, b\",,,x\r\nd001,C,,3,y");

        Ran ran = project.locate();

        String digest = ClaimsProject.digest();
        assertThat(ran.out())
                .isEqualTo(
                        """
                        documents.csv:2 d000: sha256 becomes %s
                        documents.csv:2 d000: paragraphs becomes 1
                        claims.csv:2 d000-p01a: - becomes 5-9
                        1 passages in 1 documents located, 1 changed
                        """
                                .formatted(digest));
        assertThat(Files.readString(table()))
                .isEqualTo(
                        "id,title,sha256,paragraphs,note\r\nd000,\"A, b\","
                                + digest
                                + ",1,x\r\nd001,C,,3,y");
    }

    @Test
    void dryRunWritesNoDocuments() throws IOException {
        documents("id,sha256,paragraphs\nd000,,\n");

        assertThat(project.locate("--dry-run").out()).contains("paragraphs becomes 1");

        assertThat(table()).hasContent("id,sha256,paragraphs\nd000,,\n");
    }

    @Test
    void whatIsFilledStays() throws IOException {
        String table = "id,sha256,paragraphs\nd000," + ClaimsProject.digest() + ",7\n";
        documents(table);

        Ran ran = project.locate();

        assertThat(ran.err())
                .startsWith(
                        """
                        documents.csv:2 C2 [paragraphs]: warning: the text of "d000" has 1 paragraphs and not "7" (PARAGRAPHS_MISCOUNTED)
                          Write 1, or empty the cell and run locate again. The text is d000.txt.
                        """);
        assertThat(ran.out()).contains("d000-p01a: - becomes 5-9");
        assertThat(Files.readString(table())).isEqualTo(table);
    }

    @Test
    void twoFilesOfOneNameFillNothing() throws IOException {
        documents("id,sha256,paragraphs\nd000,,\n");
        Files.writeString(project.texts().resolve("D000.md"), "Another. Text.");

        assertThat(project.locate().out())
                .isEqualTo("0 passages in 0 documents located, 0 changed\n");
    }

    /** A page saved as PDF is named like the text beside it, and is not a text. */
    @Test
    void fileThatIsNoTextFillsNothing() throws IOException {
        documents("id,sha256,paragraphs\nd000,,\n");
        Files.write(
                project.texts().resolve("d000.pdf"), "%PDF-1.4 \u00e9\u00ff".getBytes(ISO_8859_1));

        Ran ran = project.locate();

        assertThat(ran.out()).contains("sha256 becomes " + ClaimsProject.digest());
        assertThat(ran.err())
                .isEqualTo("d000.pdf matches no document, and is not a text in UTF-8.\n");
    }

    @Test
    void changedTextNamesItsDocumentByItsName() throws IOException {
        documents("id,sha256\nd000," + DIGEST + "\nd00," + DIGEST + "\n");

        assertThat(project.locate().err()).startsWith(likely("d000.txt", "d000", "its file name"));
    }

    @Test
    void changedTextNamesItsDocumentByItsTitle() throws IOException {
        documents(
                "id,sha256,title\nd000,"
                        + DIGEST
                        + ",Convoy crosses the ridge\nd001,"
                        + DIGEST
                        + ",Ridge holds\n");
        text("saved page.txt", "CONVOY crosses\n the ridge\nIt was late.\n");

        assertThat(project.locate().err())
                .startsWith(likely("saved page.txt", "d000", "its title is in the text"));
    }

    @Test
    void changedTextNamesItsDocumentByItsSpellings() throws IOException {
        documents("id,sha256\nd000," + DIGEST + "\nd001," + DIGEST + "\n");
        Files.writeString(
                project.folder().resolve("mappings/names.csv"),
                """
                name,lang,refers_to,kind,document,source,note
                Tell Zaytun,en,x,spelling,d000,,
                Mount Aqil,en,x,spelling,d000,,
                the Shield,en,x,spelling,d000,,
                Tell Zaytun,en,x,spelling,d001,,
                Qadisiya,en,x,spelling,d001,,
                Deir Hama,en,x,spelling,d001,,
                """);
        text("b.txt", "Fighters left Tell Zaytun for Mount Aqil.\n");

        assertThat(project.locate().err())
                .startsWith(
                        likely(
                                "b.txt",
                                "d000",
                                "most spellings that names.csv quotes from it are in the text"));
    }

    @Test
    void textLikeNoDocumentIsOnlyNamed() throws IOException {
        text("shopping.txt", "Milk. Bread.\n");

        assertThat(project.locate().err())
                .startsWith("shopping.txt matches no document by its SHA-256.\n");
    }

    private String likely(String file, String document, String reason) {
        return "%s matches no document by its SHA-256. It is probably the text of %s: %s. If it is, write"
                .formatted(file, document, reason);
    }

    /** Writes a text in the place of the one that the project has. */
    private void text(String name, String text) throws IOException {
        Files.delete(project.texts().resolve("d000.txt"));
        Files.writeString(project.texts().resolve(name), text);
    }

    private Path table() {
        return project.folder().resolve("mappings/documents.csv");
    }

    private void documents(String table) throws IOException {
        Files.writeString(table(), table);
    }
}

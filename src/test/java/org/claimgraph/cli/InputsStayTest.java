package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No result is written over what it is made from, and nothing reads what nobody named. */
class InputsStayTest {

    private static final String ROWS = "id,name\n1,Azaz\n";

    @TempDir private Path folder;
    private Path table;

    @BeforeEach
    void writeTable() throws IOException {
        table = Files.writeString(folder.resolve("t.csv"), ROWS);
    }

    @Test
    void tableIsNotWrittenOver() throws IOException {
        Ran ran = Ran.claimgraph("convert", table.toString(), "-o", table.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err())
                .contains("t.csv is an input of this conversion. Name another file to write.");
        assertThat(table).hasContent(ROWS);
        assertThat(files()).containsExactly("t.csv");
    }

    @Test
    void tableIsNotWrittenOverThroughAnotherName() throws IOException {
        Path link = Files.createLink(folder.resolve("other.nt"), table);

        assertThat(Ran.claimgraph("convert", table.toString(), "-o", link.toString()).code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(table).hasContent(ROWS);
    }

    @Test
    void filesBesideTheResultStay() throws IOException {
        Path precious = Files.writeString(folder.resolve("t.nt.part"), "precious");

        Ran ran = Ran.claimgraph("convert", table.toString(), "-o", folder + "/t.nt");

        assertThat(ran.code()).isZero();
        assertThat(precious).hasContent("precious");
        assertThat(files()).containsExactly("t.csv", "t.nt", "t.nt.part");
    }

    @Test
    void linkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.nt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.nt"), real);

        Ran.claimgraph("convert", table.toString(), "-o", link.toString());

        assertThat(link).isSymbolicLink();
        assertThat(real).content().contains("Azaz");
    }

    @Test
    void metadataFromElsewhereNameNoFileOfThisMachine() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "word\nhunter2\n");
        Path web = Files.createDirectory(folder.resolve("web"));
        Files.writeString(
                web.resolve("m.json"),
                "{\"@context\":\"http://www.w3.org/ns/csvw\",\"url\":\"" + secret.toUri() + "\"}");

        Ran ran =
                Ran.claimgraph(
                        "convert",
                        "https://example.org/m.json",
                        "--map",
                        "https://example.org/=" + web);

        assertThat(ran.out()).doesNotContain("hunter2");
        assertThat(ran.err()).contains("FILE_OUTSIDE");
    }

    @Test
    void linkDoesNotLeadOutOfAFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "word\nhunter2\n");
        Path web = Files.createDirectory(folder.resolve("web"));
        Files.createSymbolicLink(web.resolve("t.csv"), secret);

        Ran ran =
                Ran.claimgraph(
                        "convert",
                        "https://example.org/t.csv",
                        "--map",
                        "https://example.org/=" + web);

        assertThat(ran.out()).doesNotContain("hunter2");
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}

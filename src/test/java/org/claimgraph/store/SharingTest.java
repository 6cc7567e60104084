package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 8193, 50_000})
    void copyHasTheSameBytes(int size) throws IOException {
        byte[] bytes = new byte[size];
        for (int i = 20_000; i < size; i++) {
            bytes[i] = (byte) i;
        }
        Path original = Files.write(folder.resolve("original"), bytes);

        Sharing.share(original, folder.resolve("copy"), EnumSet.of(Sharing.COPY));

        assertThat(folder.resolve("copy")).hasBinaryContent(bytes);
    }

    @Test
    void hardLinkIsTheFirstChoice() throws IOException {
        Path original = Files.writeString(folder.resolve("original"), "bytes");

        Sharing.share(original, folder.resolve("link"), EnumSet.allOf(Sharing.class));

        assertThat(Files.isSameFile(original, folder.resolve("link"))).isTrue();
        assertThat(folder.resolve("link"))
                .isRegularFile()
                .matches(path -> !Files.isSymbolicLink(path));
    }

    @Test
    void copyIsTheLastResort() throws IOException {
        assertThat(List.copyOf(EnumSet.allOf(Sharing.class)))
                .containsExactly(Sharing.HARD_LINK, Sharing.SYMBOLIC_LINK, Sharing.COPY);
    }

    @Test
    void nameThatIsTakenIsRefusedInEveryWay() throws IOException {
        Path original = Files.writeString(folder.resolve("original"), "bytes");
        Path taken = Files.writeString(folder.resolve("taken"), "mine");
        Set<Sharing> ways = EnumSet.allOf(Sharing.class);

        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> Sharing.share(original, taken, ways));
        assertThat(taken).hasContent("mine");
    }
}

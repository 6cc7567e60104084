package org.claimgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileDigestTest {

    private static final int CHUNK = FileDigest.CHUNK;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 5})
    void fileThatEndsInSomethingHasItsUsualDigest(int size) throws Exception {
        byte[] bytes = new byte[size];
        bytes[size - 1] = 7;

        assertThat(digest(bytes)).isEqualTo(new FileDigest(size, sha256(bytes)));
    }

    @Test
    void zerosAtTheEndAreCountedAndNotHashed() throws Exception {
        byte[] bytes = new byte[5 * CHUNK + 100];
        bytes[CHUNK + 3] = 7;

        assertThat(digest(bytes))
                .isEqualTo(new FileDigest(bytes.length, sha256(Arrays.copyOf(bytes, 2 * CHUNK))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, CHUNK, 2 * CHUNK - 1, 3 * CHUNK, 5 * CHUNK + 99})
    void oneBitAmongTheZerosChangesIt(int position) throws IOException {
        byte[] bytes = new byte[5 * CHUNK + 100];
        bytes[CHUNK + 3] = 7;
        FileDigest before = digest(bytes);

        bytes[position] = 1;

        assertThat(digest(bytes)).isNotEqualTo(before);
    }

    @Test
    void filesOfZerosDifferByTheirLength() throws IOException {
        assertThat(digest(new byte[CHUNK])).isNotEqualTo(digest(new byte[2 * CHUNK]));
    }

    private FileDigest digest(byte[] bytes) throws IOException {
        return FileDigest.of(Files.write(folder.resolve("file"), bytes));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}

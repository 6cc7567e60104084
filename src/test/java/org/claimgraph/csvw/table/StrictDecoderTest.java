package org.claimgraph.csvw.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StrictDecoderTest {

    /** Pieces of text of every length in bytes, and bytes that are no text. */
    private static final byte[][] PIECES = {
        utf8("a"),
        utf8("plain text of some length, "),
        utf8("\n"),
        utf8("ş"),
        utf8("€"),
        utf8("حلب"),
        utf8("\uD83D\uDE00"),
        {(byte) 0xFF},
        {(byte) 0xC3},
        {(byte) 0xE2, (byte) 0x82},
        {(byte) 0xED, (byte) 0xA0}
    };

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] randomBytes(SplittableRandom random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = random.nextInt(200); i > 0; i--) {
            bytes.write(PIECES[random.nextInt(PIECES.length)]);
        }
        return bytes.toByteArray();
    }

    /** A file that gives a few bytes at a time. */
    private static InputStream slow(byte[] bytes, SplittableRandom random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int from, int count) {
                return super.read(target, from, Math.min(count, 1 + random.nextInt(40)));
            }
        };
    }

    private static String decoded(byte[] bytes, SplittableRandom random) throws IOException {
        StringBuilder text = new StringBuilder();
        try (StrictDecoder decoder =
                new StrictDecoder(
                        ByteBuffer.allocate(0), slow(bytes, random), StandardCharsets.UTF_8)) {
            char[] target = new char[2 + random.nextInt(60)];
            int count = decoder.read(target, 0);
            while (count >= 0) {
                text.append(target, 0, count);
                count = decoder.read(target, 0);
            }
        }
        return text.toString();
    }

    @Test
    void textIsThatOfTheJavaMachine() throws IOException {
        for (int seed = 0; seed < 3_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = randomBytes(random);

            assertThat(decoded(bytes, random))
                    .as("seed %d", seed)
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}

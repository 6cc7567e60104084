package org.claimgraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes on their way to an output: text is encoded as UTF-8, and what its position in N-Triples
 * does not allow is escaped, in one pass.
 *
 * <p>Memory is 64 kB. The output is not closed. Not thread-safe.
 */
final class Utf8Output {

    private static final int SIZE = 1 << 16;

    /** How many characters are encoded between two checks of the space left. */
    private static final int CHUNK = 1 << 10;

    /** The longest IRI whose bytes can be returned. */
    static final int MAX_COPIED = CHUNK;

    /** No character takes more bytes than a backslash, u and four digits. */
    private static final int MAX_BYTES = 6;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int end;

    Utf8Output(OutputStream out) {
        this.out = out;
    }

    /** Writes one character of ASCII as it is. */
    void put(char character) {
        makeRoom(1);
        bytes[end++] = (byte) character;
    }

    /** Writes bytes that are encoded already. */
    void put(byte[] encoded) {
        if (encoded.length > SIZE) {
            flush();
            write(encoded, encoded.length);
            return;
        }
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, end, encoded.length);
        end += encoded.length;
    }

    /** Writes an IRI in angle brackets. */
    void iri(String iri) {
        put('<');
        put(iri, Escapes.IRI);
        put('>');
    }

    /**
     * Writes an IRI in angle brackets and returns its bytes.
     *
     * @param iri no longer than {@link #MAX_COPIED} characters
     */
    byte[] copiedIri(String iri) {
        makeRoom(CHUNK * MAX_BYTES + 2);
        int start = end;
        iri(iri);
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** Encodes a text. Half of a surrogate pair, which has no bytes, becomes a question mark. */
    void put(String text, Escapes escapes) {
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + CHUNK);
            makeRoom((to - from) * MAX_BYTES);
            from = encode(text, from, to, escapes);
        }
    }

    /** Encodes characters and returns where the next ones begin; a surrogate pair is not split. */
    private int encode(String text, int from, int to, Escapes escapes) {
        byte[] letters = escapes.letters();
        byte[] target = bytes;
        int at = end;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c < 128 && letters[c] == Escapes.PLAIN) {
                target[at++] = (byte) c;
                i++;
            } else {
                int codePoint = text.codePointAt(i);
                at = encode(codePoint, at, escapes);
                i += Character.charCount(codePoint);
            }
        }
        end = at;
        return i;
    }

    /** Encodes one character at this place, and returns the place after it. */
    private int encode(int codePoint, int at, Escapes escapes) {
        if (codePoint < 0x80) {
            return escape(codePoint, at, escapes);
        }
        if (codePoint < 0x800) {
            bytes[at] = (byte) (0xC0 | codePoint >> 6);
            bytes[at + 1] = continuation(codePoint);
            return at + 2;
        }
        if (codePoint < 0x10000) {
            return encodeThree(codePoint, at);
        }
        bytes[at] = (byte) (0xF0 | codePoint >> 18);
        bytes[at + 1] = continuation(codePoint >> 12);
        bytes[at + 2] = continuation(codePoint >> 6);
        bytes[at + 3] = continuation(codePoint);
        return at + 4;
    }

    private int encodeThree(int codePoint, int at) {
        if (Character.isSurrogate((char) codePoint)) {
            bytes[at] = '?';
            return at + 1;
        }
        bytes[at] = (byte) (0xE0 | codePoint >> 12);
        bytes[at + 1] = continuation(codePoint >> 6);
        bytes[at + 2] = continuation(codePoint);
        return at + 3;
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private int escape(int character, int at, Escapes escapes) {
        byte letter = escapes.letters()[character];
        bytes[at] = '\\';
        bytes[at + 1] = letter;
        if (letter != Escapes.NUMBER) {
            return at + 2;
        }
        bytes[at + 2] = '0';
        bytes[at + 3] = '0';
        bytes[at + 4] = HEX[character >> 4];
        bytes[at + 5] = HEX[character & 0xF];
        return at + MAX_BYTES;
    }

    private void makeRoom(int count) {
        if (SIZE - end < count) {
            flush();
        }
    }

    /** Writes what has been collected, and flushes the output. */
    void finish() {
        flush();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        write(bytes, end);
        end = 0;
    }

    private void write(byte[] source, int count) {
        try {
            out.write(source, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.claimgraph.csvw.json;

import com.fasterxml.jackson.core.JsonLocation;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a document. They convert a byte offset into a line and character: the parser counts
 * bytes of UTF-8, while people and SARIF count characters.
 */
final class Lines {

    private final String file;
    private final byte[] bytes;
    private final int start;
    private int at;
    private int characters;

    Lines(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.start = hasMark(bytes) ? 3 : 0;
        this.at = start;
    }

    /**
     * Returns whether there is a byte order mark, which does not count as a character of the first
     * line.
     */
    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /**
     * Returns the place of a token; the file as a whole for none. Counting continues from the
     * previous token, so that a document of one long line is read only once.
     */
    TextRef place(@Nullable JsonLocation location) {
        if (location == null) {
            return TextRef.ofFile(file);
        }
        long offset = location.getByteOffset();
        int column = offset < 0 ? location.getColumnNr() : column((int) offset);
        return new TextRef(file, location.getLineNr(), column);
    }

    /** Returns the place of a byte; where the parser stopped when the byte is not known. */
    TextRef place(@Nullable JsonLocation parser, int offset) {
        if (parser == null || offset < 0) {
            return place(parser);
        }
        int line = 1;
        for (int i = 0; i < Math.min(offset, bytes.length); i++) {
            boolean second = bytes[i] == '\n' && i > 0 && bytes[i - 1] == '\r';
            line += (bytes[i] == '\n' || bytes[i] == '\r') && !second ? 1 : 0;
        }
        return new TextRef(file, line, column(offset));
    }

    private int column(int offset) {
        if (offset < at) {
            at = start;
            characters = 0;
        }
        for (; at < Math.min(offset, bytes.length); at++) {
            boolean isBreak = bytes[at] == '\n' || bytes[at] == '\r';
            boolean isFirstByte = (bytes[at] & 0xC0) != 0x80;
            characters = isBreak ? 0 : isFirstByte ? characters + 1 : characters;
        }
        return characters + 1;
    }
}

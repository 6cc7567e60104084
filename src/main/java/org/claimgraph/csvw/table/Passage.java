package org.claimgraph.csvw.table;

import java.io.IOException;
import java.util.Arrays;

/**
 * A block of characters on its way from the decoder to the parser.
 *
 * <p>Whoever watches looks at the next characters and passes them on, replaces them or leaves them
 * out. What is passed on never takes more room than what came in, but for two characters at the
 * end.
 */
final class Passage {

    private static final int BLOCK = 16 * 1024;
    private static final int ADDED_AT_END = 2;

    private final int lookahead;
    private final char[] in;
    private final char[] out;
    private long offset;
    private int inAt;
    private int inEnd;
    private int outAt;
    private int outEnd;
    private boolean isLast;

    /**
     * Makes an empty passage.
     *
     * @param lookahead how many characters can be looked at, the next one included
     */
    Passage(int lookahead) {
        this.lookahead = lookahead;
        this.in = new char[BLOCK + lookahead];
        this.out = new char[in.length + ADDED_AT_END];
    }

    /** Takes in the next block, once the parser has had all of the one before. */
    void fill(StrictDecoder decoder) throws IOException {
        System.arraycopy(in, inAt, in, 0, inEnd - inAt);
        offset += inAt;
        inEnd -= inAt;
        inAt = 0;
        outAt = 0;
        outEnd = 0;
        int count = decoder.read(in, inEnd);
        isLast = count < 0;
        inEnd += Math.max(count, 0);
    }

    /** Returns whether there are characters to look at, with as many after them as are needed. */
    boolean hasNext() {
        return isLast ? inAt < inEnd : inAt + lookahead <= inEnd;
    }

    /** Returns whether the last block was taken in. */
    boolean isLast() {
        return isLast;
    }

    /** Returns the next character. */
    char next() {
        return in[inAt];
    }

    /** Returns a character after the next one, or -1 when the file has no more. */
    int ahead(int distance) {
        return inAt + distance < inEnd ? in[inAt + distance] : -1;
    }

    /** Returns whether the next characters are these. */
    boolean startsWith(char[] characters) {
        int end = inAt + characters.length;
        return end <= inEnd && Arrays.equals(in, inAt, end, characters, 0, characters.length);
    }

    /** Returns how many of the next characters are of kind 0. */
    int run(byte[] kinds) {
        int end = isLast ? inEnd : inEnd - lookahead + 1;
        int at = inAt;
        while (at < end && kinds[in[at]] == 0) {
            at++;
        }
        return at - inAt;
    }

    /** Returns how many characters of the file came before the next one. */
    long position() {
        return offset + inAt;
    }

    /** Goes over some characters without passing them on. */
    void leaveOut(int count) {
        inAt += count;
    }

    /** Goes over some characters and copies them elsewhere. */
    void divert(int count, StringBuilder target) {
        target.append(in, inAt, count);
        inAt += count;
    }

    /** Passes some characters on. */
    void pass(int count) {
        System.arraycopy(in, inAt, out, outEnd, count);
        inAt += count;
        outEnd += count;
    }

    /** Passes a character on that the file does not have. */
    void add(char character) {
        out[outEnd++] = character;
    }

    /** Gives the parser characters that were passed on; returns how many, 0 when there are none. */
    int give(char[] target, int from, int count) {
        int given = Math.min(count, outEnd - outAt);
        System.arraycopy(out, outAt, target, from, given);
        outAt += given;
        return given;
    }
}

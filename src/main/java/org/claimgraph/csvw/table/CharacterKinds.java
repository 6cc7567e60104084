package org.claimgraph.csvw.table;

import java.util.Arrays;

/**
 * The kind of each character in one dialect, in a table of 64 kB, so that plain text costs one
 * look-up for each character.
 */
final class CharacterKinds {

    /** Plain text. */
    static final byte TEXT = 0;

    /** The first character of the delimiter. */
    static final byte DELIMITER = 1;

    static final byte QUOTE = 2;
    static final byte ESCAPE = 3;
    static final byte CARRIAGE_RETURN = 4;
    static final byte LINE_FEED = 5;

    /** The first character of any other line terminator. */
    static final byte TERMINATOR = 6;

    /** A control character or a noncharacter. */
    static final byte FORBIDDEN = 7;

    /**
     * U+FFFD, a byte order mark that is not at the start, or a control character that XML allows.
     */
    static final byte SUSPECT = 8;

    private static final char DELETE = '\u007F';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CharacterKinds() {}

    /** Returns the kind of every character. */
    static byte[] of(Dialect dialect) {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(kinds, 0, ' ', FORBIDDEN);
        kinds[DELETE] = FORBIDDEN;
        Arrays.fill(kinds, DELETE + 1, 0xA0, SUSPECT);
        Arrays.fill(kinds, 0xFDD0, 0xFDF0, FORBIDDEN);
        Arrays.fill(kinds, 0xFFFE, 0x10000, FORBIDDEN);
        kinds['\t'] = TEXT;
        kinds[StrictDecoder.REPLACEMENT] = SUSPECT;
        kinds[BYTE_ORDER_MARK] = SUSPECT;
        for (String terminator : dialect.lineTerminators()) {
            kinds[terminator.charAt(0)] = TERMINATOR;
        }
        kinds['\r'] = CARRIAGE_RETURN;
        kinds['\n'] = LINE_FEED;
        kinds[dialect.delimiter().charAt(0)] = DELIMITER;
        if (!dialect.doubleQuote()) {
            kinds['\\'] = ESCAPE;
        }
        String quote = dialect.quoteChar();
        if (quote != null) {
            kinds[quote.charAt(0)] = QUOTE;
        }
        return kinds;
    }
}

package org.claimgraph.rdf;

import java.util.Arrays;

/** How the characters of ASCII are written in one position of N-Triples. */
final class Escapes {

    /** A character that is written as it is. */
    static final byte PLAIN = 0;

    /** A character that is written by its number (UCHAR). */
    static final byte NUMBER = 'u';

    /** In an IRI (IRIREF), what is not allowed is written by its number. */
    static final Escapes IRI = byNumber(" <>\"{}|^`\\");

    /** In a literal (STRING_LITERAL_QUOTE), some characters have a letter (ECHAR). */
    static final Escapes LITERAL =
            byNumber("")
                    .letter('"', '"')
                    .letter('\\', '\\')
                    .letter('\t', 't')
                    .letter('\b', 'b')
                    .letter('\n', 'n')
                    .letter('\r', 'r')
                    .letter('\f', 'f');

    private final byte[] letters = new byte[128];

    private Escapes() {}

    /** Control characters, and these, are written by their number. */
    private static Escapes byNumber(String characters) {
        Escapes escapes = new Escapes();
        Arrays.fill(escapes.letters, 0, ' ', NUMBER);
        escapes.letters[0x7F] = NUMBER;
        for (int i = 0; i < characters.length(); i++) {
            escapes.letters[characters.charAt(i)] = NUMBER;
        }
        return escapes;
    }

    private Escapes letter(char character, char letter) {
        letters[character] = (byte) letter;
        return this;
    }

    /**
     * Returns for each character what follows its backslash, or {@link #PLAIN}. The array must not
     * be changed.
     */
    byte[] letters() {
        return letters;
    }
}

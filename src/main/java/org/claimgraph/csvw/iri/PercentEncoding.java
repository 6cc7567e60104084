package org.claimgraph.csvw.iri;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding as URI templates do it (RFC 6570, section 3.2.1). */
public final class PercentEncoding {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    /** Appends a text, everything but unreserved characters encoded. */
    public static void appendUnreserved(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnreserved(c)) {
                out.append(c);
            } else {
                i = appendEncoded(text, i, out);
            }
        }
    }

    /** Appends a text; reserved characters and encoded ones stay as they are. */
    public static void appendReserved(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnreserved(c) || isReserved(c) || isEncoded(text, i)) {
                out.append(c);
            } else {
                i = appendEncoded(text, i, out);
            }
        }
    }

    /**
     * Returns a title as the name of a column, with every character encoded that is not allowed in
     * the name of a template variable, such as the hyphen (Metadata Vocabulary, section 5.6).
     */
    public static String columnName(String title) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (isUnreserved(c) && c != '-' && c != '~') {
                out.append(c);
            } else {
                i = appendEncoded(title, i, out);
            }
        }
        return out.toString();
    }

    /** Returns the text that was encoded; a percent sign without two digits stays. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEncoded(text, i)) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }

    private static boolean isReserved(char c) {
        return c < 128 && ":/?#[]@!$&'()*+,;=".indexOf(c) >= 0;
    }

    private static boolean isEncoded(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && hex(text.charAt(at + 1))
                && hex(text.charAt(at + 2));
    }

    private static boolean hex(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }

    /** Encodes the character at this place and returns the place of its last half. */
    private static int appendEncoded(String text, int at, StringBuilder out) {
        int codePoint = text.codePointAt(at);
        byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) {
            out.append('%').append(HEX[b >> 4 & 0xF]).append(HEX[b & 0xF]);
        }
        return at + Character.charCount(codePoint) - 1;
    }
}

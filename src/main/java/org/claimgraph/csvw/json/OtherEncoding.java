package org.claimgraph.csvw.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.problem.Problem;

/** Finds where a document that should be in UTF-8 is not, and what was probably meant. */
final class OtherEncoding {

    private static final List<String> LIKELY = List.of("windows-1252", "windows-1254");

    private OtherEncoding() {}

    /** Returns the place of the first byte that is not UTF-8; -1 for none. */
    static int firstBadByte(byte[] document) {
        ByteBuffer bytes = ByteBuffer.wrap(document);
        CharBuffer text = CharBuffer.allocate(document.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        return result.isError() ? bytes.position() : -1;
    }

    /** Returns whether a document shows by its zeros or its mark that it is UTF-16 or UTF-32. */
    static boolean isWide(byte[] document) {
        boolean isMarked =
                document.length > 1 && (document[0] & 0xFF) >= 0xFE && (document[1] & 0xFF) >= 0xFE;
        return isMarked || (document.length > 1 && (document[0] == 0 || document[1] == 0));
    }

    /** Returns what is wrong with a byte, as the rest of a message. */
    static String message(byte[] document, int at) {
        return String.format("the byte 0x%02X is not UTF-8", document[at] & 0xFF);
    }

    /** Returns what to do about it. */
    static String remedy(byte[] document, int at) {
        List<String> readings = new ArrayList<>();
        for (String encoding : LIKELY) {
            if (Charset.isSupported(encoding)) {
                String text = new String(document, at, 1, Charset.forName(encoding));
                readings.add(Problem.quote(text) + " in " + encoding);
            }
        }
        String meant = readings.isEmpty() ? "" : "It is " + String.join(", ", readings) + ". ";
        return meant + "Save the file as UTF-8.";
    }
}

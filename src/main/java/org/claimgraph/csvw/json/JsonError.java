package org.claimgraph.csvw.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.nio.charset.StandardCharsets;
import org.claimgraph.problem.Problem;

/**
 * Why a document is not JSON, in words for a person who wrote it by hand. The parser says where it
 * stopped; the text there explains most of the rest.
 *
 * @param offset the byte at which the error is; -1 when it is not known
 * @param message what is wrong
 * @param remedy what to do
 */
record JsonError(int offset, String message, String remedy) {

    private static final String ENDS = " \t\r\n,:{}[]\"";
    private static final String UTF_8 = "Save the file as UTF-8.";

    /** Returns the error at which the parser stopped in these bytes. */
    static JsonError of(byte[] document, JsonProcessingException failure) {
        JsonLocation location = failure.getLocation();
        int at = location == null ? -1 : (int) location.getByteOffset();
        if (failure instanceof JsonEOFException) {
            return new JsonError(
                    at,
                    "the file ends too early",
                    "A closing \", } or ] is missing, here or before.");
        }
        if (failure instanceof StreamConstraintsException) {
            return new JsonError(
                    at,
                    "objects are nested too deeply, or a text or number is too long",
                    "Make it flatter or shorter: at most 1,000 levels, and 20 million characters.");
        }
        if (at < 0 || at > document.length) {
            return unknown(at);
        }
        String said = String.valueOf(failure.getOriginalMessage());
        if (said.startsWith("Unrecognized token")) {
            return word(document, at);
        }
        if (said.startsWith("Illegal unquoted character")) {
            return new JsonError(
                    at,
                    "a text contains a line break, a tab or another control character",
                    "Write \\n or \\t instead, or close the text with \" before it.");
        }
        if (said.startsWith("Unrecognized character escape")) {
            return new JsonError(
                    at,
                    Problem.quote("\\" + character(document, at)) + " is not an escape in JSON",
                    "Write \\\\ for a backslash.");
        }
        if (said.startsWith("Invalid numeric value") || said.contains("numeric value")) {
            return new JsonError(
                    at,
                    "a number does not have the form that JSON requires",
                    "Write it without leading zeros and without +, such as 150, -1.5 or 2e3.");
        }
        return character(document, firstByte(document, at), said);
    }

    /** Returns the first byte of the character: the parser may stop in the middle of it. */
    private static int firstByte(byte[] document, int at) {
        int first = at;
        while (first > 0 && first < document.length && (document[first] & 0xC0) == 0x80) {
            first--;
        }
        return first;
    }

    private static JsonError unknown(int at) {
        return new JsonError(at, "this is not JSON", remedyOfPunctuation());
    }

    private static String remedyOfPunctuation() {
        return "A quote is missing, or there is one comma too many, here or just before.";
    }

    /** Returns the error of a word that is not a value; the parser stops after it. */
    private static JsonError word(byte[] document, int behind) {
        int start = Math.min(behind, document.length) - 1;
        while (start > 0 && ENDS.indexOf(document[start]) >= 0) {
            start--;
        }
        int end = start + 1;
        while (end < document.length && ENDS.indexOf(document[end]) < 0) {
            end++;
        }
        while (start > 0 && ENDS.indexOf(document[start - 1]) < 0) {
            start--;
        }
        String word = new String(document, start, end - start, StandardCharsets.UTF_8);
        return word.indexOf('\uFFFD') >= 0
                ? new JsonError(start, "the bytes are not UTF-8", UTF_8)
                : new JsonError(
                        start,
                        Problem.quote(word) + " is not a JSON value",
                        "Write texts between double quotes; without them only numbers, true, false"
                                + " and null.");
    }

    private static JsonError character(byte[] document, int at, String said) {
        String character = character(document, at);
        return switch (character) {
            case "'", "‘", "’", "“", "”", "„" ->
                    new JsonError(
                            at,
                            character + " is not a JSON quote",
                            "Write names and texts between double quotes: \"\".");
            case "/", "#" -> new JsonError(at, "JSON has no comments", "Remove the comment.");
            case "," ->
                    new JsonError(
                            at,
                            "there is a comma where a name or a value belongs",
                            "Remove the comma, or write what is missing before it.");
            case "}", "]" -> closing(document, at, character);
            case "\uFFFD" -> new JsonError(at, "the bytes are not UTF-8", UTF_8);
            case "\"" ->
                    new JsonError(
                            at,
                            "a "
                                    + (said.contains("colon") ? "colon" : "comma")
                                    + " is missing before this text",
                            "Write it, or close the text before with \".");
            case "" -> unknown(at);
            default ->
                    new JsonError(
                            at,
                            Problem.quote(character) + " is not allowed here",
                            remedyOfPunctuation());
        };
    }

    private static JsonError closing(byte[] document, int at, String bracket) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(document[before])) {
            before--;
        }
        if (before >= 0 && document[before] == ',') {
            return new JsonError(
                    before,
                    "a comma comes before a " + bracket,
                    "Remove the comma, or write what is missing after it.");
        }
        return new JsonError(
                at,
                bracket + " has no matching bracket here, or comes too early",
                "Every { needs its } and every [ its ].");
    }

    /** Returns the character that begins at this byte of UTF-8; an empty text after the end. */
    private static String character(byte[] document, int at) {
        if (at >= document.length) {
            return "";
        }
        int end = at + 1;
        while (end < document.length && (document[end] & 0xC0) == 0x80) {
            end++;
        }
        String text = new String(document, at, end - at, StandardCharsets.UTF_8);
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }
}

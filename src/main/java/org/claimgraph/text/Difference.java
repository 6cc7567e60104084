package org.claimgraph.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says in what two texts differ that look the same: accents typed as characters of their own, other
 * alphabets, spaces, hyphens. Showing the same text twice would not help.
 */
public final class Difference {

    private Difference() {}

    /**
     * Returns the difference as a sentence, or null where anybody sees it.
     *
     * @param written the text that is wrong
     * @param meant the text that it probably is
     */
    public static @Nullable String of(String written, String meant) {
        if (written.equals(meant)) {
            return null;
        }
        if (composed(written).equals(composed(meant))) {
            return written.equals(composed(written))
                    ? "There the accents are characters of their own " + firstMark(meant) + "."
                    : "Its accents are typed as characters of their own "
                            + firstMark(written)
                            + ". Type the word again.";
        }
        if (written.strip().equals(meant.strip())) {
            return written.equals(written.strip())
                    ? "There it has a space at one end."
                    : "It begins or ends with a space.";
        }
        if (written.replaceAll("\\s+", " ").equals(meant.replaceAll("\\s+", " "))) {
            return written.length() > meant.length()
                    ? "It has two spaces in a row."
                    : "There it has two spaces in a row.";
        }
        return ofCharacters(written, meant);
    }

    /** Returns the first accent of its own; of a letter that is composed otherwise, the letter. */
    private static String firstMark(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
                .mapToObj(Difference::code)
                .findFirst()
                .orElse("");
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static @Nullable String ofCharacters(String written, String meant) {
        int at = 0;
        while (at < written.length()
                && at < meant.length()
                && written.charAt(at) == meant.charAt(at)) {
            at++;
        }
        if (at > 0 && Character.isHighSurrogate(written.charAt(at - 1))) {
            at--;
        }
        if (at == written.length() || at == meant.length()) {
            return at < written.length() ? invisible(written.codePointAt(at)) : null;
        }
        int one = written.codePointAt(at);
        int other = meant.codePointAt(at);
        String hidden = invisible(one);
        if (hidden != null) {
            return hidden;
        }
        boolean isCapital = written.toLowerCase(Locale.ROOT).equals(meant.toLowerCase(Locale.ROOT));
        if (isCapital) {
            return "Capitals count: it has " + shown(one) + " and not " + shown(other) + ".";
        }
        return looksLike(one, other)
                ? "It has " + named(one) + " and not " + named(other) + "."
                : null;
    }

    private static @Nullable String invisible(int character) {
        boolean isInvisible =
                Character.getType(character) == Character.FORMAT
                        || (Character.isSpaceChar(character) && character != ' ');
        return isInvisible ? "It has " + named(character) + ", which cannot be seen." : null;
    }

    /** Letters of two alphabets, and marks that are not letters: hyphens, quotes, apostrophes. */
    private static boolean looksLike(int one, int other) {
        boolean areLetters = Character.isLetter(one) && Character.isLetter(other);
        if (areLetters) {
            return Character.UnicodeScript.of(one) != Character.UnicodeScript.of(other);
        }
        int digit = Character.digit(one, 10);
        if (digit >= 0) {
            return digit == Character.digit(other, 10);
        }
        return !Character.isLetterOrDigit(one)
                && !Character.isLetterOrDigit(other)
                && (one > 127 || other > 127)
                && one != ' '
                && other != ' ';
    }

    private static String shown(int character) {
        return '"' + Character.toString(character) + '"';
    }

    private static String named(int character) {
        boolean isHidden =
                Character.isSpaceChar(character)
                        || Character.getType(character) == Character.FORMAT;
        return (isHidden ? "" : shown(character) + " ") + code(character);
    }

    private static String code(int character) {
        String name = Character.getName(character);
        return String.format(
                "(U+%04X%s)", character, name == null ? "" : " " + name.toLowerCase(Locale.ROOT));
    }
}

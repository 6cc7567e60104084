package org.claimgraph.csvw.metadata;

import java.util.List;
import java.util.Objects;
import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.datatype.Datatype;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonValue;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;

/**
 * Reads the format of numbers (Tabular Data Model, section 6.4.2).
 *
 * <p>A pattern is written in the marks that the format states: with {@code "decimalChar": ","},
 * {@code #0,00} has two digits after the comma. Not thread-safe; used once.
 */
final class NumberFormatReader {

    private static final List<String> NAMES = List.of("pattern", "decimalChar", "groupChar");

    private final Reading reading;
    private char decimalMark = '.';
    private char groupMark;

    NumberFormatReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the datatype with the format, as far as the format can be used. */
    Datatype read(Datatype datatype, JsonObject object) {
        JsonMember pattern = null;
        String text = null;
        for (JsonMember member : object.members()) {
            switch (member.name()) {
                case "pattern" -> {
                    pattern = member;
                    text = reading.text(member, "a number pattern such as #0.00");
                }
                case "decimalChar" -> decimalMark = mark(member, '.');
                case "groupChar" -> groupMark = mark(member, (char) 0);
                default -> reading.ignoreName(member, "a number format", NAMES);
            }
        }
        boolean isWhole = datatype.base().kind() == BuiltInDatatype.Kind.INTEGER;
        if (decimalMark == groupMark && !isWhole) {
            failForOneMark(object);
            return datatype;
        }
        Datatype marked =
                Objects.requireNonNull(
                        datatype.withNumberFormat(null, decimalMark, groupMark), "marks alone");
        return pattern == null || text == null
                ? marked
                : withPattern(datatype, marked, pattern.value(), text);
    }

    private Datatype withPattern(
            Datatype datatype, Datatype marked, JsonValue pattern, String text) {
        Datatype formatted = datatype.withNumberFormat(text, decimalMark, groupMark);
        if (formatted == null) {
            reading.ignore(
                    pattern.place(),
                    "\"pattern\" is " + pattern.shown() + ", and cannot be read" + inTheseMarks(),
                    "Cells are not checked against it. " + remedy(datatype, text));
            return marked;
        }
        if (decimalMark == '.' && groupMark == 0) {
            warnOfComma(datatype, pattern, text);
        }
        return formatted;
    }

    private String inTheseMarks() {
        if (decimalMark == '.' && (groupMark == 0 || groupMark == ',')) {
            return "";
        }
        String decimal = " with \"decimalChar\": \"" + decimalMark + "\"";
        return groupMark == 0
                ? decimal + " and no \"groupChar\""
                : decimal + " and \"groupChar\": \"" + groupMark + "\"";
    }

    private String remedy(Datatype datatype, String text) {
        if (groupMark == 0 && decimalMark == ',' && isPattern(datatype, text, '.')) {
            return "Set \"groupChar\": \".\" beside \"decimalChar\".";
        }
        String translated = translated(text);
        if (!translated.equals(text) && isPattern(datatype, translated, groupMark)) {
            return "A pattern has the same marks as the cells: write " + translated + ".";
        }
        String example =
                decimalMark + "0#, with 0 for a digit that must be there and # for one that may.";
        return groupMark == 0
                ? "Write a pattern such as #0" + example
                : "Write a pattern such as #" + groupMark + "##0" + example;
    }

    private boolean isPattern(Datatype datatype, String text, char groups) {
        return datatype.withNumberFormat(text, decimalMark, groups) != null;
    }

    /** Returns a pattern with comma and point replaced by the marks of this format. */
    private String translated(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char grouped = c == ',' && groupMark != 0 ? groupMark : c;
            out.append(c == '.' ? decimalMark : grouped);
        }
        return out.toString();
    }

    private void failForOneMark(JsonObject object) {
        reading.fail(
                object.place(),
                "\"decimalChar\" and \"groupChar\" are both \"" + groupMark + "\"",
                "State the one before the fraction and the one between thousands; \"decimalChar\" is"
                        + " \".\" unless it is stated.");
    }

    /**
     * Warns of a pattern with a comma that looks like a decimal mark but separates groups: {@code
     * 0,00} is probably not meant to have groups of two digits, and 3,14 would silently become 314.
     */
    void warnOfComma(Datatype datatype, JsonValue place, String pattern) {
        int comma = pattern.indexOf(',');
        boolean isWhole = datatype.base().kind() == BuiltInDatatype.Kind.INTEGER;
        boolean looksDecimal =
                comma > 0
                        && comma == pattern.lastIndexOf(',')
                        && pattern.indexOf('.') < 0
                        && pattern.charAt(comma - 1) == '0';
        if (!looksDecimal || isWhole || !datatype.base().isNumeric()) {
            return;
        }
        reading.warn(
                ProblemCode.METADATA_DOUBTFUL,
                place.place(),
                "in the format "
                        + Problem.quote(pattern)
                        + " the comma is between groups of digits: \"3,14\" is 314",
                "If the comma is before the fraction, write {\"decimalChar\": \",\", \"pattern\": \""
                        + pattern
                        + "\"}.");
    }

    private char mark(JsonMember member, char otherwise) {
        String text = reading.text(member, "one character");
        if (text == null || text.length() != 1) {
            if (text != null) {
                reading.ignoreValue(member, "one character");
            }
            return otherwise;
        }
        return text.charAt(0);
    }
}

package org.claimgraph.csvw.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonBoolean;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonNull;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.EncodingLabels;
import org.jspecify.annotations.Nullable;

/** Reads a dialect (Metadata Vocabulary, section 5.9). */
final class DialectReader {

    private static final List<String> NAMES =
            List.of(
                    "@id",
                    "@type",
                    "commentPrefix",
                    "delimiter",
                    "doubleQuote",
                    "encoding",
                    "header",
                    "headerRowCount",
                    "lineTerminators",
                    "quoteChar",
                    "skipBlankRows",
                    "skipColumns",
                    "skipInitialSpace",
                    "skipRows",
                    "trim");

    private final Reading reading;
    private Charset encoding = StandardCharsets.UTF_8;
    private List<String> lineTerminators = List.of("\r\n", "\n");
    private String delimiter = ",";
    private @Nullable String quoteChar = "\"";
    private boolean doubleQuote = true;
    private int skipRows;
    private @Nullable String commentPrefix = "#";
    private boolean header = true;
    private @Nullable Integer headerRowCount;
    private int skipColumns;
    private boolean skipBlankRows;
    private boolean skipInitialSpace;
    private Dialect.Trim trim = Dialect.Trim.NONE;

    DialectReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the dialect of a member, or null after reporting the problem. */
    static @Nullable Dialect read(JsonMember member, Reading reading) {
        Reading.Referenced referenced = reading.object(member, "an object or the IRI of one");
        return referenced == null
                ? null
                : new DialectReader(referenced.reading()).read(referenced.object());
    }

    private Dialect read(JsonObject object) {
        for (JsonMember member : object.members()) {
            read(member);
        }
        if (!isReadable()) {
            reading.fail(
                    object.place(),
                    "two of delimiter, quote and escape of the dialect are the same character",
                    "Write another \"delimiter\" or \"quoteChar\".");
            return Dialect.PLAIN;
        }
        Integer rows = headerRowCount;
        return new Dialect(
                encoding,
                lineTerminators,
                delimiter,
                quoteChar,
                doubleQuote,
                skipRows,
                commentPrefix,
                rows != null ? rows : header ? 1 : 0,
                skipColumns,
                skipBlankRows,
                skipInitialSpace,
                trim);
    }

    /** Quotes within cells are doubled, or else escaped by a backslash. */
    private boolean isReadable() {
        boolean escaped = !doubleQuote && (delimiter.equals("\\") || "\\".equals(quoteChar));
        return !delimiter.equals(quoteChar) && !escaped;
    }

    private void read(JsonMember member) {
        switch (member.name()) {
            case "@id" -> reading.id(member);
            case "@type" -> reading.type(member, "Dialect");
            case "@context" -> {}
            case "commentPrefix" -> commentPrefix = mark(member, commentPrefix);
            case "delimiter" -> delimiter = delimiter(member);
            case "doubleQuote" -> doubleQuote = reading.truth(member, doubleQuote);
            case "encoding" -> encoding = charset(member);
            case "header" -> header = reading.truth(member, header);
            case "headerRowCount" -> headerRowCount = reading.count(member);
            case "lineTerminators" -> lineTerminators = terminators(member);
            case "quoteChar" -> quoteChar = quote(member);
            case "skipBlankRows" -> skipBlankRows = reading.truth(member, skipBlankRows);
            case "skipColumns" -> skipColumns = count(member);
            case "skipInitialSpace" -> skipInitialSpace = reading.truth(member, skipInitialSpace);
            case "skipRows" -> skipRows = count(member);
            case "trim" -> trim = trim(member);
            default -> {
                if (!CommonReader.isCommon(member)) {
                    reading.ignoreName(member, "a dialect", NAMES);
                }
            }
        }
    }

    private int count(JsonMember member) {
        Integer count = reading.count(member);
        return count == null ? 0 : count;
    }

    private String delimiter(JsonMember member) {
        String text = reading.text(member, "a text such as \",\"");
        if (text != null && !isWithoutLineBreak(text)) {
            reading.ignoreValue(member, "a text such as \",\"");
        }
        return text != null && isWithoutLineBreak(text) ? text : delimiter;
    }

    private @Nullable String quote(JsonMember member) {
        String text = mark(member, quoteChar);
        if (text != null && (text.length() != 1 || !isWithoutLineBreak(text))) {
            reading.ignoreValue(member, "one character or null");
            return quoteChar;
        }
        return text;
    }

    private static boolean isWithoutLineBreak(String text) {
        return !text.isEmpty() && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private @Nullable String mark(JsonMember member, @Nullable String otherwise) {
        if (member.value() instanceof JsonNull) {
            return null;
        }
        String text = reading.text(member, "a text or null");
        return text == null || text.isEmpty() ? otherwise : text;
    }

    private Charset charset(JsonMember member) {
        String name = reading.text(member, "the name of an encoding, such as utf-8");
        if (name == null) {
            return encoding;
        }
        Charset charset = EncodingLabels.find(name);
        if (charset == null) {
            reading.ignoreValue(member, "the name of an encoding, such as utf-8");
            return encoding;
        }
        return charset;
    }

    private List<String> terminators(JsonMember member) {
        if (member.value() instanceof JsonText text && !text.text().isEmpty()) {
            return List.of(text.text());
        }
        if (!(member.value() instanceof JsonArray array)) {
            reading.ignoreValue(member, "a text or an array of texts");
            return lineTerminators;
        }
        List<String> texts = new ArrayList<>();
        for (JsonValue item : array.items()) {
            if (item instanceof JsonText text && !text.text().isEmpty()) {
                texts.add(text.text());
            }
        }
        if (texts.isEmpty() || texts.size() != array.items().size()) {
            reading.ignoreValue(member, "a text or an array of texts");
            return lineTerminators;
        }
        return texts;
    }

    private Dialect.Trim trim(JsonMember member) {
        boolean written = member.value() instanceof JsonBoolean;
        String text = member.value() instanceof JsonText words ? words.text() : "";
        return switch (written ? member.value().shown() : text) {
            case "true" -> Dialect.Trim.BOTH;
            case "false" -> Dialect.Trim.NONE;
            case "start" -> Dialect.Trim.START;
            case "end" -> Dialect.Trim.END;
            default -> {
                reading.ignoreValue(member, "true, false, \"start\" or \"end\"");
                yield Dialect.Trim.NONE;
            }
        };
    }
}

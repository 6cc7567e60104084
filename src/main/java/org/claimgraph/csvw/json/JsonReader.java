package org.claimgraph.csvw.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document into a tree whose values know their line and column.
 *
 * <p>Strict RFC 8259: no comments, no trailing commas, nothing after the document. If two members
 * have the same name, this is reported and the last one counts, as in most readers. The whole tree
 * is in memory, because metadata are small. At most 1,000 levels deep.
 */
public final class JsonReader {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build();

    private final JsonParser parser;
    private final Lines lines;
    private final Problems problems;

    private JsonReader(JsonParser parser, Lines lines, Problems problems) {
        this.parser = parser;
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * Returns the document, or null after reporting METADATA_SYNTAX where it is not JSON.
     *
     * @param bytes UTF-8, UTF-16 or UTF-32; the caller closes it
     * @param file the file's name as the user knows it
     */
    public static @Nullable JsonValue read(InputStream bytes, String file, Problems problems)
            throws IOException {
        byte[] document = bytes.readAllBytes();
        Lines lines = new Lines(file, document);
        int bad = OtherEncoding.isWide(document) ? -1 : OtherEncoding.firstBadByte(document);
        if (bad >= 0) {
            problems.report(
                    ProblemCode.METADATA_SYNTAX,
                    lines.place(JsonLocation.NA, bad),
                    "",
                    OtherEncoding.message(document, bad),
                    OtherEncoding.remedy(document, bad));
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(document)) {
            return new JsonReader(parser, lines, problems).document();
        } catch (JsonProcessingException notJson) {
            JsonError error = JsonError.of(document, notJson);
            problems.report(
                    ProblemCode.METADATA_SYNTAX,
                    lines.place(notJson.getLocation(), error.offset()),
                    "",
                    "not JSON: " + error.message(),
                    error.remedy());
            return null;
        } catch (CharConversionException notText) {
            problems.report(
                    ProblemCode.METADATA_SYNTAX,
                    TextRef.ofFile(file),
                    "",
                    "not JSON: the bytes are not Unicode text",
                    "Save the file as UTF-8.");
            return null;
        }
    }

    private @Nullable JsonValue document() throws IOException {
        if (parser.nextToken() == null) {
            problems.report(
                    ProblemCode.METADATA_SYNTAX,
                    lines.place(null),
                    "",
                    "the file is empty",
                    "Write a JSON object that describes the tables.");
            return null;
        }
        JsonValue document = value();
        if (parser.nextToken() != null) {
            problems.report(
                    ProblemCode.METADATA_SYNTAX,
                    here(),
                    "",
                    "there is text after the end of the document",
                    "Keep one JSON object in the file.");
            return null;
        }
        return document;
    }

    private JsonValue value() throws IOException {
        TextRef place = here();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> new JsonText(parser.getText(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText(), place);
            case VALUE_TRUE -> new JsonBoolean(true, place);
            case VALUE_FALSE -> new JsonBoolean(false, place);
            case VALUE_NULL -> new JsonNull(place);
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("no value begins with " + token);
        };
    }

    private JsonObject object(TextRef place) throws IOException {
        Map<String, JsonMember> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            TextRef namePlace = here();
            parser.nextToken();
            JsonMember member = new JsonMember(name, value(), namePlace);
            if (members.put(name, member) != null) {
                problems.report(
                        ProblemCode.METADATA_IGNORED,
                        namePlace,
                        name,
                        "\"" + name + "\" appears twice in one object",
                        "The last one counts. Remove the other.");
            }
        }
        return new JsonObject(List.copyOf(members.values()), place);
    }

    private JsonArray array(TextRef place) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new JsonArray(items, place);
    }

    private TextRef here() {
        return lines.place(parser.currentTokenLocation());
    }
}

package org.claimgraph.csvw.jsonout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.claimgraph.csvw.metadata.CommonProperty;
import org.claimgraph.csvw.metadata.CommonValue;
import org.claimgraph.csvw.metadata.Prefixes;

/** Writes JSON as it is made. Failures to write are {@link UncheckedIOException}s. */
final class JsonOutput implements Closeable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    JsonOutput(OutputStream out) throws IOException {
        this.json = FACTORY.createGenerator(out);
        json.useDefaultPrettyPrinter();
    }

    /** One call of the generator. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void beginObject() {
        write(json::writeStartObject);
    }

    void endObject() {
        write(json::writeEndObject);
    }

    void beginArray() {
        write(json::writeStartArray);
    }

    void beginArray(String name) {
        write(() -> json.writeArrayFieldStart(name));
    }

    void endArray() {
        write(json::writeEndArray);
    }

    void text(String name, String text) {
        write(() -> json.writeStringField(name, text));
    }

    void number(String name, int number) {
        write(() -> json.writeNumberField(name, number));
    }

    /** Writes one text, or an array of several. */
    void texts(String name, List<String> texts) {
        if (texts.size() == 1) {
            text(name, texts.get(0));
        } else if (!texts.isEmpty()) {
            write(() -> json.writeFieldName(name));
            write(() -> json.writeArray(texts.toArray(new String[0]), 0, texts.size()));
        }
    }

    /** Writes the comments of a table, always as an array. */
    void comments(List<String> comments) {
        if (!comments.isEmpty()) {
            beginArray("rdfs:comment");
            comments.forEach(comment -> write(() -> json.writeString(comment)));
            endArray();
        }
    }

    /** Writes common properties by their prefixed names (csv2json, section 4.4). */
    void properties(List<CommonProperty> properties) {
        for (CommonProperty property : properties) {
            write(() -> json.writeFieldName(Prefixes.compact(property.iri())));
            value(property.value());
        }
    }

    /** Writes notes. */
    void notes(List<CommonValue> notes) {
        if (!notes.isEmpty()) {
            beginArray("notes");
            notes.forEach(this::value);
            endArray();
        }
    }

    private void value(CommonValue value) {
        if (value instanceof CommonValue.Several several) {
            beginArray();
            several.items().forEach(this::value);
            endArray();
        } else if (value instanceof CommonValue.Thing thing) {
            thing(thing);
        } else {
            write(() -> scalar(value));
        }
    }

    private void thing(CommonValue.Thing thing) {
        String id = thing.id();
        if (id != null && thing.types().isEmpty() && thing.properties().isEmpty()) {
            write(() -> json.writeString(id));
            return;
        }
        beginObject();
        if (id != null) {
            text("@id", id);
        }
        texts("@type", thing.types().stream().map(CommonValue.Type::name).toList());
        properties(thing.properties());
        endObject();
    }

    private void scalar(CommonValue value) throws IOException {
        if (value instanceof CommonValue.Text text) {
            json.writeString(text.text());
        } else if (value instanceof CommonValue.Truth truth) {
            json.writeBoolean(truth.isTrue());
        } else if (value instanceof CommonValue.Numeral numeral) {
            json.writeNumber(numeral.text());
        } else if (value instanceof CommonValue.Typed typed) {
            typed(typed);
        } else {
            json.writeNull();
        }
    }

    private void typed(CommonValue.Typed typed) throws IOException {
        if (typed.isText()) {
            json.writeString(typed.value());
        } else {
            json.writeRawValue(typed.value());
        }
    }

    /** Writes a subject of a row, with those nested in it. */
    void thing(JsonThing thing, JsonNesting nesting) {
        beginObject();
        String id = thing.id();
        if (id != null) {
            text("@id", id);
        }
        for (Map.Entry<String, JsonThing.Property> entry : thing.properties().entrySet()) {
            write(() -> json.writeFieldName(entry.getKey()));
            property(thing, entry.getValue(), nesting);
        }
        endObject();
    }

    private void property(JsonThing thing, JsonThing.Property property, JsonNesting nesting) {
        boolean single = property.items.size() == 1 && !property.isArray;
        if (!single) {
            beginArray();
        }
        for (JsonItem item : property.items) {
            item(thing, item, nesting);
        }
        if (!single) {
            endArray();
        }
    }

    private void item(JsonThing thing, JsonItem item, JsonNesting nesting) {
        if (item instanceof JsonItem.Link link) {
            JsonThing child = nesting.child(thing, link.iri());
            if (child == null) {
                write(() -> json.writeString(link.iri()));
            } else {
                thing(child, nesting);
            }
        } else if (item instanceof JsonItem.Figure figure) {
            write(() -> json.writeNumber(figure.number()));
        } else if (item instanceof JsonItem.Truth truth) {
            write(() -> json.writeBoolean(truth.isTrue()));
        } else if (item instanceof JsonItem.Text text) {
            write(() -> json.writeString(text.text()));
        }
    }

    /** Writes what is left and ends the line; the stream stays open. */
    @Override
    public void close() throws IOException {
        if (!json.isClosed()) {
            json.writeRaw('\n');
        }
        json.close();
    }
}

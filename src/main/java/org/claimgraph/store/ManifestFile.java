package org.claimgraph.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes and reads {@code manifest.json}. The reader takes exactly the members the writer makes, in
 * the same order: anything else was not written by a build that ended.
 *
 * <pre>
 *   { "format": 2, "generation": "g-...", "built": "2026-11-20T17:46:12.345Z",
 *     "claimgraph": "0.1.0", "jena": "5.6.0", "triples": 19820,
 *     "tables": { "claims.csv": "2026-11-20T09:00:00Z" },
 *     "files": { "tables/claims.csv": { "bytes": 812, "sha256": "9f..." } } }
 * </pre>
 */
final class ManifestFile {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private ManifestFile() {}

    /** Writes a manifest to a new file. */
    static void write(Manifest manifest, Path file) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                JsonGenerator json = JSON.createGenerator(bytes)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent));
            json.writeStartObject();
            json.writeNumberField("format", Manifest.FORMAT);
            json.writeStringField("generation", manifest.generation());
            json.writeStringField("built", manifest.built().toString());
            json.writeStringField("claimgraph", manifest.claimgraph());
            json.writeStringField("jena", manifest.jena());
            json.writeNumberField("triples", manifest.triples());
            writeTables(manifest, json);
            writeFiles(manifest, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeTables(Manifest manifest, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tables");
        for (Map.Entry<String, Instant> table : manifest.tables().entrySet()) {
            json.writeStringField(table.getKey(), table.getValue().toString());
        }
        json.writeEndObject();
    }

    private static void writeFiles(Manifest manifest, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("files");
        for (Map.Entry<String, FileDigest> file : manifest.files().entrySet()) {
            json.writeObjectFieldStart(file.getKey());
            json.writeNumberField("bytes", file.getValue().bytes());
            json.writeStringField("sha256", file.getValue().sha256());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /**
     * Reads a manifest.
     *
     * @throws JsonParseException if the file is not a whole manifest of this format
     */
    static Manifest read(Path file) throws IOException {
        try (JsonParser json = JSON.createParser(file.toFile())) {
            expect(json, JsonToken.START_OBJECT);
            if (number(json, "format") != Manifest.FORMAT) {
                throw new JsonParseException(json, "another format");
            }
            Manifest manifest =
                    new Manifest(
                            text(json, "generation"),
                            time(json, "built"),
                            text(json, "claimgraph"),
                            text(json, "jena"),
                            number(json, "triples"),
                            readTables(json),
                            readFiles(json));
            expect(json, JsonToken.END_OBJECT);
            return manifest;
        } catch (DateTimeException notTime) {
            throw new JsonParseException(null, notTime.getMessage(), notTime);
        }
    }

    private static SortedMap<String, Instant> readTables(JsonParser json) throws IOException {
        SortedMap<String, Instant> tables = new TreeMap<>();
        member(json, "tables", JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = relative(json);
            expect(json, JsonToken.VALUE_STRING);
            tables.put(name, Instant.parse(json.getText()));
        }
        return tables;
    }

    private static SortedMap<String, FileDigest> readFiles(JsonParser json) throws IOException {
        SortedMap<String, FileDigest> files = new TreeMap<>();
        member(json, "files", JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String path = relative(json);
            expect(json, JsonToken.START_OBJECT);
            files.put(path, new FileDigest(number(json, "bytes"), text(json, "sha256")));
            expect(json, JsonToken.END_OBJECT);
        }
        return files;
    }

    /** Returns the name of the current member, a path that stays within the folder. */
    private static String relative(JsonParser json) throws IOException {
        String path = json.currentName();
        if (!Generation.isInside(path)) {
            throw new JsonParseException(json, "not a path in the generation: " + path);
        }
        return path;
    }

    private static String text(JsonParser json, String name) throws IOException {
        member(json, name, JsonToken.VALUE_STRING);
        return json.getText();
    }

    private static Instant time(JsonParser json, String name) throws IOException {
        return Instant.parse(text(json, name));
    }

    private static long number(JsonParser json, String name) throws IOException {
        member(json, name, JsonToken.VALUE_NUMBER_INT);
        return json.getLongValue();
    }

    private static void member(JsonParser json, String name, JsonToken value) throws IOException {
        expect(json, JsonToken.FIELD_NAME);
        if (!name.equals(json.currentName())) {
            throw new JsonParseException(json, "\"" + name + "\" expected");
        }
        expect(json, value);
    }

    private static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.nextToken() != token) {
            throw new JsonParseException(json, token + " expected");
        }
    }
}

package org.claimgraph.csvw.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonReader;
import org.claimgraph.csvw.json.JsonValue;
import org.claimgraph.csvw.resource.Resource;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads a metadata document into a {@link TableGroup}: inherited properties are passed down,
 * defaults filled in, and IRIs made absolute (Metadata Vocabulary, sections 5 and 6).
 */
public final class MetadataReader {

    private MetadataReader() {}

    /**
     * Reads a document.
     *
     * @param resource the document; the caller closes it
     * @param resources opens schemas and dialects that it names
     * @return the tables; null after reporting METADATA_SYNTAX or METADATA_INVALID
     * @throws IOException when the document, or one that it names, cannot be read
     */
    public static @Nullable TableGroup read(
            Resource resource, Resources resources, Problems problems) throws IOException {
        return read(resource, resources, null, problems);
    }

    /**
     * Reads a document for one table. When it describes one table only, that is the table, unless
     * its {@code url} leads to another one; when it describes several, the table must be one of
     * them.
     *
     * @param resource the document; the caller closes it
     * @param resources where schemas and dialects that it names are fetched
     * @param table the IRI of the table; null for the tables that the document names
     * @return the tables; null after reporting METADATA_SYNTAX or METADATA_INVALID
     * @throws IOException when the document, or one that it names, cannot be read
     */
    public static @Nullable TableGroup read(
            Resource resource, Resources resources, @Nullable String table, Problems problems)
            throws IOException {
        JsonValue document = JsonReader.read(resource.bytes(), resource.name(), problems);
        if (document == null) {
            return null;
        }
        Reading reading = new Reading(resource.iri(), resources, problems);
        if (!(document instanceof JsonObject object)) {
            reading.fail(
                    document.place(),
                    "the document is " + document.shown(),
                    "Write an object that describes a table or a group of tables.");
            return null;
        }
        JsonMember context = object.member("@context");
        if (context == null) {
            reading.ignore(
                    object.place(),
                    "there is no \"@context\"",
                    "Write \"@context\": \"http://www.w3.org/ns/csvw\".");
        } else {
            new ContextReader(reading).read(context);
        }
        try {
            TableGroup group = new GroupReader(reading, table).read(object);
            return reading.isFatal() ? null : group;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Returns the description of a table without metadata. */
    public static TableGroup ofTable(String iri) {
        TableDescription table =
                new TableDescription(
                        iri,
                        null,
                        false,
                        TableSchema.none(Inherited.DEFAULTS),
                        null,
                        List.of(),
                        List.of(),
                        TextRef.ofFile(iri),
                        Places.NONE);
        return new TableGroup(null, List.of(table), List.of(), List.of());
    }
}

package org.claimgraph.csvw.metadata;

import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;

/**
 * Reads {@code @context}: the base and the language of a document (Metadata Vocabulary, section
 * 5.2).
 */
final class ContextReader {

    private static final String CSVW = "http://www.w3.org/ns/csvw";

    private final Reading reading;

    ContextReader(Reading reading) {
        this.reading = reading;
    }

    void read(JsonMember context) {
        JsonValue value = context.value();
        boolean plain = isCsvw(value);
        boolean local =
                value instanceof JsonArray array
                        && !array.items().isEmpty()
                        && array.items().size() <= 2
                        && isCsvw(array.items().get(0));
        if (!plain && !local) {
            reading.fail(
                    value.place(),
                    "\"@context\" is " + value.shown(),
                    "Write \""
                            + CSVW
                            + "\", or an array of it and an object with @base or"
                            + " @language.");
            return;
        }
        if (value instanceof JsonArray array && array.items().size() == 2) {
            local(array.items().get(1));
        }
    }

    private static boolean isCsvw(JsonValue value) {
        return value instanceof JsonText text && text.text().equals(CSVW);
    }

    private void local(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            reading.fail(value.place(), "the context is " + value.shown(), "Write an object.");
            return;
        }
        for (JsonMember member : object.members()) {
            switch (member.name()) {
                case "@base" -> {
                    String base = reading.text(member, "an IRI");
                    reading.base = base == null ? reading.base : Iris.resolve(reading.base, base);
                }
                case "@language" -> {
                    String tag = reading.text(member, "a language tag such as en");
                    if (tag != null && LanguageTags.isTag(tag)) {
                        reading.language = tag;
                    } else if (tag != null) {
                        reading.ignoreValue(member, "a language tag such as en");
                    }
                }
                default ->
                        reading.fail(
                                member.place(),
                                "\"" + member.name() + "\" is not allowed in the context",
                                "Only @base and @language are allowed.");
            }
        }
    }
}

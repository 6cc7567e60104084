package org.claimgraph.csvw.metadata;

import java.util.List;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonValue;

/**
 * Checks transformations (Metadata Vocabulary, section 5.10). They are not run: they name programs
 * for other formats, and are meant for such programs.
 */
final class TransformationChecks {

    private static final List<String> NAMES =
            List.of("@id", "@type", "url", "scriptFormat", "targetFormat", "source", "titles");

    private final Reading reading;

    TransformationChecks(Reading reading) {
        this.reading = reading;
    }

    void check(JsonMember member) {
        if (!(member.value() instanceof JsonArray array)) {
            reading.ignoreValue(member, "an array of transformations");
            return;
        }
        for (JsonValue item : array.items()) {
            if (item instanceof JsonObject object) {
                checkOne(object);
            } else {
                reading.ignore(
                        item.place(),
                        "a transformation is " + item.shown(),
                        "It is ignored. Write an object.");
            }
        }
    }

    private void checkOne(JsonObject object) {
        for (JsonMember member : object.members()) {
            switch (member.name()) {
                case "@id" -> reading.id(member);
                case "@type" -> reading.type(member, "Template");
                case "url", "scriptFormat", "targetFormat" -> reading.link(member);
                case "source" -> reading.text(member, "\"json\" or \"rdf\"");
                case "titles" -> TitlesReader.read(member, reading);
                default -> {
                    if (!CommonReader.isCommon(member)) {
                        reading.ignoreName(member, "a transformation", NAMES);
                    }
                }
            }
        }
        for (String name : List.of("url", "scriptFormat", "targetFormat")) {
            if (!object.has(name)) {
                reading.ignore(
                        object.place(),
                        "a transformation has no \"" + name + "\"",
                        "It is ignored. Write all of url, scriptFormat and targetFormat.");
            }
        }
    }
}

package org.claimgraph.claims.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.claimgraph.claims.compare.Comparison.Found;
import org.claimgraph.claims.compare.Comparison.Line;
import org.claimgraph.claims.compare.Comparison.Section;

/** Writes a comparison as JSON, as {@link Comparison} has it. */
final class ComparisonJson {

    private final JsonGenerator json;

    private ComparisonJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Comparison comparison, Writer out) throws IOException {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            new ComparisonJson(json).write(comparison);
            json.writeRaw('\n');
        }
    }

    private void write(Comparison comparison) throws IOException {
        json.writeStartObject();
        json.writeStringField("about", comparison.about());
        json.writeNumberField("restating", comparison.restating());
        json.writeArrayFieldStart("sections");
        for (Section section : comparison.sections()) {
            write(section);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("toldOnce");
        for (Telling telling : comparison.toldOnce()) {
            write(telling);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Section section) throws IOException {
        json.writeStartObject();
        json.writeStringField("about", section.about());
        json.writeArrayFieldStart("tellings");
        for (Telling telling : section.tellings()) {
            write(telling);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("differences");
        for (Line line : section.lines()) {
            json.writeStringField(name(line.facet()), name(line.difference()));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (Found found : section.findings()) {
            json.writeStartObject();
            json.writeStringField("kind", found.kind());
            json.writeStringField("dimension", found.dimension());
            json.writeStringField("why", found.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Telling telling) throws IOException {
        json.writeStartObject();
        json.writeStringField("claim", telling.claim().getURI());
        json.writeStringField("id", telling.id());
        json.writeStringField("label", telling.label());
        json.writeStringField("voice", telling.voice());
        json.writeStringField("through", telling.through());
        json.writeStringField("outlet", telling.outlet());
        json.writeStringField("day", telling.day());
        json.writeObjectFieldStart("facets");
        for (Map.Entry<Facet, String> facet : telling.facets().entrySet()) {
            json.writeStringField(name(facet.getKey()), facet.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

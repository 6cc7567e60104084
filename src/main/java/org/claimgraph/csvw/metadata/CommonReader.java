package org.claimgraph.csvw.metadata;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonBoolean;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonNull;
import org.claimgraph.csvw.json.JsonNumber;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads and normalises common properties and notes: the part of JSON-LD that CSVW allows (Metadata
 * Vocabulary, sections 5.8 and 6.1). Everything else is fatal.
 */
final class CommonReader {

    private static final List<String> TERMS =
            List.of(
                    "TableGroup",
                    "Table",
                    "Schema",
                    "Column",
                    "Dialect",
                    "Transformation",
                    "Template",
                    "Datatype",
                    "ForeignKey",
                    "TableReference",
                    "NumericFormat",
                    "Direction",
                    "Cell",
                    "Row",
                    "JSON");

    private final Reading reading;

    CommonReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns whether a member is a common property: an IRI or a name with a known prefix. */
    static boolean isCommon(JsonMember member) {
        return member.name().indexOf(':') > 0
                && Iris.whyInvalid(Prefixes.expand(member.name())) == null;
    }

    /** Reads a common property. */
    CommonProperty property(JsonMember member) {
        return new CommonProperty(
                member.name(),
                Prefixes.expand(member.name()),
                value(member.value()),
                member.place());
    }

    /** Reads the notes of a table or a group. */
    List<CommonValue> notes(JsonMember member) {
        if (!(member.value() instanceof JsonArray array)) {
            reading.ignoreValue(member, "an array of notes");
            return List.of();
        }
        return items(array);
    }

    private List<CommonValue> items(JsonArray array) {
        List<CommonValue> values = new ArrayList<>();
        for (JsonValue item : array.items()) {
            values.add(value(item));
        }
        return List.copyOf(values);
    }

    private CommonValue value(JsonValue value) {
        if (value instanceof JsonText text) {
            return new CommonValue.Text(text.text(), language());
        }
        if (value instanceof JsonNumber number) {
            return new CommonValue.Numeral(number.text());
        }
        if (value instanceof JsonBoolean truth) {
            return new CommonValue.Truth(truth.isTrue());
        }
        if (value instanceof JsonArray array) {
            return new CommonValue.Several(items(array));
        }
        if (value instanceof JsonObject object) {
            return object.has("@value") ? literal(object) : thing(object);
        }
        return new CommonValue.Nothing();
    }

    private @Nullable String language() {
        return reading.language.equals("und") ? null : reading.language;
    }

    /** Reads {@code {"@value": …}} with at most one of @type and @language. */
    private CommonValue literal(JsonObject object) {
        JsonValue value = object.get("@value");
        JsonMember type = object.member("@type");
        JsonMember language = object.member("@language");
        int known = 1 + (type == null ? 0 : 1) + (language == null ? 0 : 1);
        boolean scalar =
                value instanceof JsonText
                        || value instanceof JsonNumber
                        || value instanceof JsonBoolean;
        if (known != object.members().size() || (type != null && language != null) || !scalar) {
            reading.fail(
                    object.place(),
                    "an object with \"@value\" has other properties, or no plain value",
                    "Keep a text, number or boolean, and one of \"@type\" and \"@language\".");
            return new CommonValue.Nothing();
        }
        if (type != null) {
            return new CommonValue.Typed(text(value), type(type.value()).iri(), isText(value));
        }
        if (value instanceof JsonText text) {
            return new CommonValue.Text(text.text(), language == null ? null : tag(language));
        }
        return value == null ? new CommonValue.Nothing() : value(value);
    }

    private static boolean isText(@Nullable JsonValue value) {
        return value instanceof JsonText;
    }

    private static String text(@Nullable JsonValue value) {
        if (value instanceof JsonText text) {
            return text.text();
        }
        return value == null ? "" : value.shown();
    }

    private @Nullable String tag(JsonMember language) {
        if (language.value() instanceof JsonText text && LanguageTags.isTag(text.text())) {
            return text.text();
        }
        if (!(language.value() instanceof JsonNull)) {
            reading.fail(
                    language.value().place(),
                    "\"@language\" is " + language.value().shown(),
                    "Write a language tag such as en, or null.");
        }
        return null;
    }

    private CommonValue thing(JsonObject object) {
        String id = null;
        List<CommonValue.Type> types = new ArrayList<>();
        List<CommonProperty> properties = new ArrayList<>();
        for (JsonMember member : object.members()) {
            switch (member.name()) {
                case "@id" -> id = id(member);
                case "@type" -> types.addAll(types(member));
                default -> properties.addAll(inner(member));
            }
        }
        return new CommonValue.Thing(id, List.copyOf(types), List.copyOf(properties));
    }

    private List<CommonProperty> inner(JsonMember member) {
        if (member.name().startsWith("@")) {
            reading.fail(
                    member.place(),
                    "\"" + member.name() + "\" is not allowed in a common property",
                    "Only @value, @type, @language and @id are allowed there.");
            return List.of();
        }
        if (!isCommon(member)) {
            reading.ignoreName(member, "a common property", List.of());
            return List.of();
        }
        return List.of(property(member));
    }

    private @Nullable String id(JsonMember member) {
        if (!(member.value() instanceof JsonText text)) {
            fail(member.value(), "@id");
            return null;
        }
        if (text.text().startsWith("_:")) {
            return reading.id(member);
        }
        String iri = Iris.resolve(reading.base, Prefixes.expand(text.text()));
        if (Iris.whyInvalid(iri) != null) {
            fail(member.value(), "@id");
        }
        return iri;
    }

    private List<CommonValue.Type> types(JsonMember member) {
        if (member.value() instanceof JsonArray array) {
            List<CommonValue.Type> types = new ArrayList<>();
            for (JsonValue item : array.items()) {
                types.add(type(item));
            }
            return types;
        }
        return List.of(type(member.value()));
    }

    /** Reads a type: a term, a name with a known prefix, or an absolute IRI. */
    private CommonValue.Type type(JsonValue value) {
        String name = value instanceof JsonText text ? text.text() : "";
        String iri = typeIri(name);
        if (iri == null) {
            fail(value, "@type");
            return new CommonValue.Type(name, name);
        }
        return new CommonValue.Type(name, iri);
    }

    private static @Nullable String typeIri(String name) {
        if (TERMS.contains(name)) {
            return Prefixes.CSVW + name;
        }
        BuiltInDatatype datatype = BuiltInDatatype.named(name);
        if (datatype != null) {
            return datatype.iri();
        }
        String iri = Prefixes.expand(name);
        return Iris.whyInvalid(iri) == null ? iri : null;
    }

    private void fail(JsonValue value, String name) {
        TextRef place = value.place();
        reading.fail(
                place,
                "\"" + name + "\" is " + value.shown(),
                "Write an IRI or a name with a prefix that CSVW knows, such as schema:Person.");
    }
}

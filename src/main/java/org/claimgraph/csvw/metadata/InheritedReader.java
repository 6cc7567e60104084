package org.claimgraph.csvw.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimgraph.csvw.datatype.Datatype;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonNull;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;
import org.claimgraph.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inherited properties of one object over those of the object around it (section 5.7).
 */
final class InheritedReader {

    /** The names of the inherited properties. */
    static final Set<String> NAMES =
            Set.of(
                    "aboutUrl",
                    "datatype",
                    "default",
                    "lang",
                    "null",
                    "ordered",
                    "propertyUrl",
                    "required",
                    "separator",
                    "textDirection",
                    "valueUrl");

    private final Reading reading;

    InheritedReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Returns the properties of an object, which inherits from the object around it what it does
     * not have.
     */
    Inherited read(JsonObject object, Inherited outer) {
        UriTemplate aboutUrl = outer.aboutUrl();
        UriTemplate propertyUrl = outer.propertyUrl();
        UriTemplate valueUrl = outer.valueUrl();
        Datatype datatype = outer.datatype();
        String separator = outer.separator();
        boolean ordered = outer.ordered();
        boolean required = outer.required();
        String defaultText = outer.defaultText();
        List<String> nulls = outer.nulls();
        String language = outer.language();
        for (JsonMember member : object.members()) {
            switch (member.name()) {
                case "aboutUrl" -> aboutUrl = template(member, aboutUrl);
                case "propertyUrl" -> propertyUrl = template(member, propertyUrl);
                case "valueUrl" -> valueUrl = template(member, valueUrl);
                case "datatype" -> datatype = datatype(member, datatype);
                case "separator" -> separator = separator(member, separator);
                case "ordered" -> ordered = reading.truth(member, ordered);
                case "required" -> required = reading.truth(member, required);
                case "default" -> defaultText = text(member, defaultText);
                case "null" -> nulls = nulls(member, nulls);
                case "lang" -> language = language(member, language);
                case "textDirection" -> checkDirection(member);
                default -> {}
            }
        }
        return new Inherited(
                aboutUrl,
                propertyUrl,
                valueUrl,
                datatype,
                separator,
                ordered,
                required,
                defaultText,
                nulls,
                language,
                places(object, outer.places()));
    }

    /** Returns the places of the properties; one that is ignored keeps the inherited place. */
    private Places places(JsonObject object, Places outer) {
        Map<String, Rule> rules = new HashMap<>(outer.rules());
        for (JsonMember member : object.members()) {
            if (NAMES.contains(member.name()) && !reading.isIgnored(member)) {
                Places.put(member, rules);
            }
            if (member.name().equals("datatype") && !reading.isIgnored(member)) {
                DatatypeReader.NAMES.forEach(rules::remove);
                putParts(member.value(), rules);
            }
        }
        return new Places(rules);
    }

    private void putParts(JsonValue datatype, Map<String, Rule> rules) {
        if (datatype instanceof JsonObject described) {
            for (JsonMember part : described.members()) {
                if (DatatypeReader.NAMES.contains(part.name()) && !reading.isIgnored(part)) {
                    Places.put(part, rules);
                }
            }
        }
    }

    /** Reads a template. A value that is not a text counts as an empty template (section 5.1.3). */
    private @Nullable UriTemplate template(JsonMember member, @Nullable UriTemplate outer) {
        if (!(member.value() instanceof JsonText text)) {
            new TemplateWords(reading).warnOfNone(member);
            return UriTemplate.parse("");
        }
        UriTemplate template = UriTemplate.parse(text.text());
        if (template == null) {
            reading.ignore(member);
            new TemplateWords(reading).ignored(member, text.text());
            return outer;
        }
        new TemplateWords(reading).warnOfPrefix(text);
        return template;
    }

    private Datatype datatype(JsonMember member, Datatype outer) {
        Datatype datatype = new DatatypeReader(reading).read(member);
        return datatype == null ? outer : datatype;
    }

    private @Nullable String separator(JsonMember member, @Nullable String outer) {
        if (member.value() instanceof JsonNull) {
            return null;
        }
        String text = reading.text(member, "a text such as \";\", or null");
        return text == null || text.isEmpty() ? outer : text;
    }

    private String text(JsonMember member, String outer) {
        String text = reading.text(member, "a text");
        return text == null ? outer : text;
    }

    private List<String> nulls(JsonMember member, List<String> outer) {
        if (member.value() instanceof JsonText text) {
            return List.of(text.text());
        }
        if (!(member.value() instanceof JsonArray array)) {
            reading.ignoreValue(member, "a text or an array of texts");
            return outer;
        }
        List<String> texts = new ArrayList<>();
        for (JsonValue item : array.items()) {
            if (item instanceof JsonText text) {
                texts.add(text.text());
            } else {
                reading.ignore(
                        item.place(),
                        "an item of \"null\" is " + item.shown(),
                        "It is ignored. Write a text.");
            }
        }
        return texts;
    }

    private String language(JsonMember member, String outer) {
        String tag = reading.text(member, "a language tag such as en");
        if (tag == null) {
            return outer;
        }
        if (!LanguageTags.isTag(tag)) {
            reading.ignoreValue(member, "a language tag such as en");
            return outer;
        }
        return tag;
    }

    private void checkDirection(JsonMember member) {
        String text = reading.text(member, "ltr, rtl, auto or inherit");
        if (text != null && !Set.of("ltr", "rtl", "auto", "inherit").contains(text)) {
            reading.ignoreValue(member, "ltr, rtl, auto or inherit");
        }
    }
}

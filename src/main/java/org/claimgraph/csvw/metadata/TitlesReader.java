package org.claimgraph.csvw.metadata;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;

/** Reads titles, a natural language property (Metadata Vocabulary, section 5.1.6). */
final class TitlesReader {

    private final Reading reading;
    private final List<ColumnDescription.Title> titles = new ArrayList<>();

    private TitlesReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the titles of a member, without those that are not texts. */
    static List<ColumnDescription.Title> read(JsonMember member, Reading reading) {
        TitlesReader reader = new TitlesReader(reading);
        JsonValue value = member.value();
        if (value instanceof JsonObject object) {
            object.members().forEach(reader::readLanguage);
        } else if (value instanceof JsonText || value instanceof JsonArray) {
            reader.readTexts(value, reading.language);
        } else {
            reading.ignoreValue(member, "a text, an array of texts, or an object by language");
        }
        return List.copyOf(reader.titles);
    }

    private void readLanguage(JsonMember member) {
        if (LanguageTags.isTag(member.name())) {
            readTexts(member.value(), member.name());
            return;
        }
        reading.ignore(
                member.place(),
                "\"" + member.name() + "\" is not a language tag",
                "Its titles are ignored. Write a tag such as en.");
    }

    private void readTexts(JsonValue value, String language) {
        if (value instanceof JsonText text) {
            titles.add(new ColumnDescription.Title(text.text(), language));
        } else if (value instanceof JsonArray array) {
            array.items().forEach(item -> readItem(item, language));
        } else {
            readItem(value, language);
        }
    }

    private void readItem(JsonValue item, String language) {
        if (item instanceof JsonText text) {
            titles.add(new ColumnDescription.Title(text.text(), language));
            return;
        }
        reading.ignore(item.place(), "a title is " + item.shown(), "It is ignored. Write a text.");
    }
}

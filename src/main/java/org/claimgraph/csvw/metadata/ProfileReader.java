package org.claimgraph.csvw.metadata;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.json.JsonArray;
import org.claimgraph.csvw.json.JsonMember;
import org.claimgraph.csvw.json.JsonObject;
import org.claimgraph.csvw.json.JsonText;
import org.claimgraph.csvw.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads the properties of a column that go beyond the standard. */
final class ProfileReader {

    private static final List<String> NAMES =
            List.of("references", "joinedBy", "unknown", "mark", "each", "requires", "langFrom");

    private final Reading reading;
    private final Profile profile;
    private final List<String> references = new ArrayList<>();
    private final List<String> requires = new ArrayList<>();
    private @Nullable String joinedBy;
    private @Nullable String unknown;
    private @Nullable String mark;
    private @Nullable String langFrom;
    private boolean each;

    ProfileReader(Reading reading, Profile profile) {
        this.reading = reading;
        this.profile = profile;
    }

    ColumnProfile read(JsonObject column) {
        boolean any = false;
        for (JsonMember member : column.members()) {
            String name = member.name();
            if (name.startsWith(ColumnProfile.NAMESPACE)) {
                any |= follow(name.substring(ColumnProfile.NAMESPACE.length()), member);
            }
        }
        return any
                ? new ColumnProfile(references, joinedBy, unknown, mark, each, requires, langFrom)
                : ColumnProfile.NONE;
    }

    private boolean follow(String name, JsonMember member) {
        switch (profile) {
            case STANDARD -> reportOff(name, member);
            case EXTENDED -> read(name, member);
        }
        return profile == Profile.EXTENDED;
    }

    private void reportOff(String name, JsonMember member) {
        if (NAMES.contains(name)) {
            reading.ignore(
                    member.place(),
                    "\"" + name + "\" has no effect: the table does not ask for the profile",
                    "Write \"" + Profile.PROPERTY + "\": true in the table, or remove it here.");
        }
    }

    private void read(String name, JsonMember member) {
        switch (name) {
            case "references" -> {
                for (String table : texts(member)) {
                    references.add(Iris.resolve(reading.base, table));
                }
            }
            case "requires" -> requires.addAll(texts(member));
            case "joinedBy" -> joinedBy = joiner(member);
            case "unknown" -> unknown = reading.text(member, "a text such as \"?\"");
            case "mark" -> mark = reading.text(member, "a word such as \"again\"");
            case "each" -> each = reading.truth(member, false);
            case "langFrom" -> langFrom = reading.text(member, "the name of a column");
            default -> reading.ignoreName(member, "a column in the profile", known());
        }
    }

    private static List<String> known() {
        return NAMES.stream().map(ColumnProfile.NAMESPACE::concat).toList();
    }

    private @Nullable String joiner(JsonMember member) {
        String text = reading.text(member, "a text such as \"+\"");
        if (text != null && text.isEmpty()) {
            reading.ignoreValue(member, "a text such as \"+\"");
            return null;
        }
        return text;
    }

    private List<String> texts(JsonMember member) {
        List<String> texts = new ArrayList<>();
        if (member.value() instanceof JsonText text) {
            texts.add(text.text());
        } else if (member.value() instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                if (item instanceof JsonText text) {
                    texts.add(text.text());
                }
            }
        }
        if (texts.isEmpty()) {
            reading.ignoreValue(member, "a text or an array of texts");
        }
        return texts;
    }
}

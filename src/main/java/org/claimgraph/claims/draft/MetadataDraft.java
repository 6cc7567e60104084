package org.claimgraph.claims.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.csvw.table.Dialect;

/**
 * The metadata of an empty project while the table of claims in them is given the form of a sheet.
 */
final class MetadataDraft {

    private static final String TABLE = "\"url\": \"claims.csv\"";
    private static final String END = "          {\"name\": \"type_\", \"virtual\": true";
    private static final Pattern NAME =
            Pattern.compile("\"name\": \"([a-z_]+[a-z])\",\\s*\"titles\"");
    private static final String PROFILE = "\"https://w3id.org/claimgraph/ns#profile\": true,";

    private String text;

    MetadataDraft(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }

    /** Returns the names of the columns of claims, in order. */
    List<String> columns() {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(text.substring(start(), end()));
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    private int start() {
        return text.indexOf(TABLE);
    }

    private int end() {
        return text.indexOf(END, start());
    }

    /** Lets a column have the title that the sheet gives it, and marks that as a guess. */
    void map(String column, String title) {
        int at = column(column);
        replaceFrom(at, "\"titles\": \"" + column + "\"", "\"titles\": " + quoted(title));
        replaceFrom(
                at,
                "\"dcterms:description\": \"",
                "\"dcterms:description\": \"guessed: this is the column "
                        + inner(quoted(title))
                        + " of the sheet. ");
    }

    /** Gives a column a datatype. */
    void type(String column, String datatype) {
        int at = column(column);
        int from = text.indexOf("\"datatype\": ", at);
        int to = text.indexOf('\n', from);
        text = text.substring(0, from) + "\"datatype\": " + datatype + "," + text.substring(to);
    }

    /** Adds a column that claims do not have. */
    void add(String name, String title, String datatype, String base) {
        int end = end();
        text =
                text.substring(0, end)
                        + """
                                  {
                                    "name": "%s",
                                    "titles": %s,
                                    "dcterms:description": "guessed: a column of your own, of the type %s.",
                                    "datatype": "%s",
                                    "propertyUrl": "%sproperty/%s"
                                  },
                        """
                                .formatted(name, quoted(title), datatype, datatype, base, name)
                        + text.substring(end);
    }

    /** Says how the sheet is written, where it is not as the other tables are. */
    void dialect(Dialect dialect) {
        Dialect plain = Dialect.PLAIN;
        if (dialect.delimiter().equals(plain.delimiter())
                && dialect.encoding().equals(plain.encoding())) {
            return;
        }
        String written =
                "%s,\n      \"dialect\": {\"encoding\": \"%s\", \"delimiter\": %s, \"commentPrefix\": null, \"skipBlankRows\": true}"
                        .formatted(
                                TABLE,
                                dialect.encoding().name().toLowerCase(Locale.ROOT),
                                quoted(dialect.delimiter()));
        text = text.replace(TABLE, written);
    }

    /** Lets ids have capitals, underscores and points. */
    void widenIds() {
        text =
                text.replace(
                        PROFILE, PROFILE + "\n  \"https://w3id.org/claimgraph/ns#ids\": \"wide\",");
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int column(String name) {
        return text.indexOf("\"name\": \"" + name + "\"", start());
    }

    private void replaceFrom(int at, String wanted, String instead) {
        int found = text.indexOf(wanted, at);
        text = text.substring(0, found) + instead + text.substring(found + wanted.length());
    }

    private static String inner(String quoted) {
        return "\\\"" + quoted.substring(1, quoted.length() - 1) + "\\\"";
    }

    /** Returns a text as JSON. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        c -> {
                            if (c == '"' || c == '\\') {
                                json.append('\\').appendCodePoint(c);
                            } else if (c < ' ' || (c >= 0xD800 && c <= 0xDFFF)) {
                                json.append(String.format(Locale.ROOT, "\\u%04x", c));
                            } else {
                                json.appendCodePoint(c);
                            }
                        });
        return json.append('"').toString();
    }
}

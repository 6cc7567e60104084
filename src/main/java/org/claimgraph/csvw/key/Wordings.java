package org.claimgraph.csvw.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.metadata.Prefixes;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.text.Folded;

/**
 * Finds rows by other words than their key: their labels, and the wordings that the table lists as
 * leading to them. A column holds such words when it makes one of the properties that SKOS and RDF
 * Schema have for them. It is asked only about names that no key is equal to.
 */
final class Wordings {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private static final Set<String> PROPERTIES =
            Set.of(
                    SKOS + "hiddenLabel",
                    SKOS + "altLabel",
                    SKOS + "prefLabel",
                    "http://www.w3.org/2000/01/rdf-schema#label");

    /** What an editor adds to a wording to say when it applies: {@code mortar (means)}. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\(.*\\)$");

    private final List<Integer> columns;
    private final Map<String, List<WrongName>> names = new HashMap<>();

    private Wordings(List<Integer> columns) {
        this.columns = columns;
    }

    /** Returns the wordings of a table; there are none if no column holds any. */
    static Wordings of(CompiledTable table) {
        List<Integer> columns = new ArrayList<>();
        for (CompiledColumn column : table.columns()) {
            UriTemplate property = column.description().values().propertyUrl();
            if (property != null
                    && column.source() >= 0
                    && PROPERTIES.contains(Prefixes.expand(property.text()))) {
                columns.add(column.index());
            }
        }
        return new Wordings(List.copyOf(columns));
    }

    /** Returns whether there is anything to ask. */
    boolean isEmpty() {
        return columns.isEmpty() || names.isEmpty();
    }

    /** Looks for a name. */
    void look(WrongName name, String text) {
        names.computeIfAbsent(form(text), none -> new ArrayList<>()).add(name);
    }

    /** Tells each name that a row has as a wording of that row. */
    void see(TypedRow row, int key) {
        for (int column : columns) {
            for (int i = 0; i < row.count(column); i++) {
                String wording = REMARK.matcher(row.item(column, i)).replaceFirst("");
                for (WrongName name : names.getOrDefault(form(wording), List.of())) {
                    name.quoteWording(row.cell(key), row.text(key));
                }
            }
        }
    }

    /** Returns a text without capitals, accents, hyphens and the s of a plural. */
    private static String form(String text) {
        String folded = Folded.of(text);
        return folded.length() > 3 && folded.endsWith("s")
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }
}

package org.claimgraph.csvw.jsonout;

import org.apache.jena.graph.Node;
import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.metadata.Prefixes;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.csvw.term.ColumnTerms;
import org.claimgraph.csvw.term.IriPlan;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/** What one column gives to the JSON of each row (csv2json, section 4.3). */
final class JsonColumnPlan {

    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final CompiledColumn column;
    private final ColumnTerms terms;
    private final @Nullable IriPlan about;

    JsonColumnPlan(CompiledTable table, CompiledColumn column, Problems problems) {
        UriTemplate subject = column.description().values().aboutUrl();
        this.column = column;
        this.terms = new ColumnTerms(table, column, problems);
        this.about = ColumnTerms.iri("aboutUrl", subject, table, column, problems);
    }

    /** Returns whether the column has a subject of its own instead of that of the row. */
    boolean hasSubject() {
        return about != null;
    }

    /** Returns the IRI of the subject, or null if the column has none or it is not valid. */
    @Nullable String subject(TypedRow row) {
        return about == null ? null : iri(about.node(row));
    }

    private static @Nullable String iri(@Nullable Node node) {
        return node == null ? null : node.getURI();
    }

    /** Returns whether the column gives anything in a row. */
    boolean hasValue(TypedRow row) {
        return terms.hasRequired(row) && terms.hasValue(row);
    }

    /** Adds the values of a row to their subject. */
    void add(TypedRow row, JsonThing thing) {
        String name = name(row);
        if (name == null) {
            return;
        }
        JsonThing.Property values = thing.property(name);
        IriPlan value = terms.value();
        if (value != null && !terms.isEach()) {
            addLink(name, iri(value.node(row)), values);
            return;
        }
        values.isArray |= column.isList();
        for (int i = 0; i < row.count(column.index()); i++) {
            if (value != null) {
                addLink(name, iri(value.itemNode(row, i)), values);
            } else {
                addValue(row, i, values);
            }
        }
    }

    private void addValue(TypedRow row, int i, JsonThing.Property values) {
        values.items.add(item(row.item(column.index(), i), row.isValid(column.index(), i)));
    }

    private static void addLink(String name, @Nullable String link, JsonThing.Property values) {
        if (link != null) {
            values.items.add(linked(name, link));
        }
    }

    private static JsonItem linked(String name, String link) {
        return name.equals("@type")
                ? new JsonItem.Text(Prefixes.compact(link))
                : new JsonItem.Link(link);
    }

    /** Returns the name of the property: prefixed, {@code @type}, or the name of the column. */
    private @Nullable String name(TypedRow row) {
        IriPlan property = terms.property();
        if (property == null) {
            return PercentEncoding.decode(column.name());
        }
        String iri = iri(property.node(row));
        if (iri == null) {
            return null;
        }
        return iri.equals(TYPE) ? "@type" : Prefixes.compact(iri);
    }

    private JsonItem item(String text, boolean valid) {
        BuiltInDatatype base = column.datatype().base();
        boolean special = text.equals("NaN") || text.endsWith("INF");
        if (valid && base.isNumeric() && !special) {
            return new JsonItem.Figure(number(text));
        }
        return valid && base == BuiltInDatatype.BOOLEAN
                ? new JsonItem.Truth(text.equals("true"))
                : new JsonItem.Text(text);
    }

    /** Returns a number as JSON requires it: without a plus sign and without leading zeros. */
    private static String number(String text) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        int at = signed ? 1 : 0;
        while (at + 1 < text.length() && text.charAt(at) == '0' && isDigit(text.charAt(at + 1))) {
            at++;
        }
        return (text.startsWith("-") ? "-" : "") + text.substring(at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

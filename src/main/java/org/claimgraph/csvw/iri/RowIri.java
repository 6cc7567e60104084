package org.claimgraph.csvw.iri;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The IRI of a row: that of its table with a fragment (RFC 7111, section 2.1), such as {@code
 * https://example.org/claims.csv#row=12}.
 *
 * @param table the IRI of the table, without a fragment
 * @param row the row as a spreadsheet numbers it, from 1
 */
public record RowIri(String table, int row) {

    private static final Pattern FORM =
            Pattern.compile("(?<table>[^#]*/[^/#]+)#row=(?<row>[0-9]{1,9})");

    /** Returns the row that an IRI means, or null when it means no single row. */
    public static @Nullable RowIri parse(String iri) {
        Matcher form = FORM.matcher(iri);
        return form.matches()
                ? new RowIri(form.group("table"), Integer.parseInt(form.group("row")))
                : null;
    }

    /** Returns the IRI. */
    @Override
    public String toString() {
        return table + "#row=" + row;
    }
}

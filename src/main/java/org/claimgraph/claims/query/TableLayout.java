package org.claimgraph.claims.query;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.text.DisplayWidth;
import org.claimgraph.text.TextWrap;
import org.jspecify.annotations.Nullable;

/**
 * How wide the columns of a table are. Columns that hold one word each, such as dates and ids, get
 * what they need; what is left goes to those that hold prose.
 */
final class TableLayout {

    /** What is between two columns. */
    static final String GAP = "  ";

    /** Prose in narrower columns is hard to read. */
    private static final int READABLE = 20;

    private final ResultTable table;
    private final List<Integer> shown = new ArrayList<>();
    private final int[] natural;
    private final int[] least;

    /** Measures a table. Columns without a value are not shown. */
    TableLayout(ResultTable table) {
        this.table = table;
        this.natural = new int[table.columns().size()];
        this.least = new int[table.columns().size()];
        for (int column = 0; column < table.columns().size(); column++) {
            if (!table.columns().get(column).blank()) {
                shown.add(column);
                measure(column);
            }
        }
    }

    private void measure(int column) {
        int header = DisplayWidth.of(table.columns().get(column).name());
        int whole = header;
        int widest = header;
        for (List<String> row : table.rows()) {
            whole = Math.max(whole, DisplayWidth.of(row.get(column)));
            widest = Math.max(widest, TextWrap.widestPart(row.get(column)));
        }
        natural[column] = whole;
        least[column] = Math.max(widest, Math.min(whole, READABLE));
    }

    /** Returns the columns that have a value. */
    List<Integer> shown() {
        return shown;
    }

    /**
     * Returns the width of each column, or null when the table does not fit.
     *
     * @param width how many columns the terminal has; 0 for as many as the table needs
     */
    int @Nullable [] widths(int width) {
        if (isWhole(width)) {
            return natural;
        }
        int spare = available(width) - sum(least);
        return spare < 0 ? null : shared(spare);
    }

    /** Returns whether the table fits with no text broken into lines. */
    boolean isWhole(int width) {
        return width == 0 || sum(natural) <= available(width);
    }

    private int available(int width) {
        return width - GAP.length() * (shown.size() - 1);
    }

    /** Returns the least widths and, in proportion to what each column lacks, what is left. */
    private int[] shared(int spare) {
        int[] widths = least.clone();
        int lacking = sum(natural) - sum(least);
        int left = spare;
        for (int column : shown) {
            int lack = natural[column] - least[column];
            int share = lack == 0 ? 0 : left * lack / lacking;
            widths[column] += share;
            left -= share;
            lacking -= lack;
        }
        return widths;
    }

    private int sum(int[] widths) {
        return shown.stream().mapToInt(column -> widths[column]).sum();
    }
}

package org.claimgraph.csvw.row;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.claimgraph.csvw.iri.UriTemplate;

/**
 * A part of a compiled template.
 *
 * <p>Where an item is given (not -1), the column {@code own} of the template gives only that item
 * of its list.
 */
sealed interface Segment {

    /** Appends what the part gives in a row. */
    void append(TypedRow row, int item, StringBuilder out);

    /**
     * Returns whether a value can make the IRI invalid, because reserved characters are not
     * encoded.
     */
    default boolean canBreakIri() {
        return false;
    }

    /** Returns whether the part begins with {@code #} or is empty. */
    default boolean isFragment() {
        return false;
    }

    /** No column: the part is the same in every row. */
    int NO_COLUMN = -1;

    /** More than the values of one column. */
    int MORE_THAN_A_COLUMN = -2;

    /**
     * Returns the one column whose values decide what the part gives, {@link #NO_COLUMN} or {@link
     * #MORE_THAN_A_COLUMN}.
     */
    default int decidedBy() {
        return MORE_THAN_A_COLUMN;
    }

    /** Text that is the same in every row. */
    record Constant(String text) implements Segment {
        @Override
        public void append(TypedRow row, int item, StringBuilder out) {
            out.append(text);
        }

        @Override
        public int decidedBy() {
            return NO_COLUMN;
        }
    }

    /** The number of the row among the rows of data: {@code {_row}}. */
    record RowNumber() implements Segment {
        @Override
        public void append(TypedRow row, int item, StringBuilder out) {
            out.append(row.ordinal());
        }
    }

    /** The number of the row in the file: {@code {_sourceRow}}. */
    record SourceRow() implements Segment {
        @Override
        public void append(TypedRow row, int item, StringBuilder out) {
            out.append(row.number());
        }
    }

    /**
     * One column, its reserved characters encoded: {@code {x}}.
     *
     * @param own whether it is the column of the template itself
     */
    record Simple(int column, boolean own) implements Segment {
        @Override
        public void append(TypedRow row, int item, StringBuilder out) {
            if (own && item >= 0) {
                PercentEncoding.appendUnreserved(row.canonical(column, item), out);
                return;
            }
            for (int i = 0; i < row.count(column); i++) {
                if (i > 0) {
                    out.append(',');
                }
                PercentEncoding.appendUnreserved(row.canonical(column, i), out);
            }
        }

        @Override
        public int decidedBy() {
            return column;
        }
    }

    /** One column, its reserved characters kept: {@code {+x}} and {@code {#x}}. */
    record Reserved(int column, boolean own, boolean isFragment) implements Segment {
        @Override
        public void append(TypedRow row, int item, StringBuilder out) {
            if (isFragment && row.count(column) > 0) {
                out.append('#');
            }
            if (own && item >= 0) {
                PercentEncoding.appendReserved(row.canonical(column, item), out);
                return;
            }
            for (int i = 0; i < row.count(column); i++) {
                if (i > 0) {
                    out.append(',');
                }
                PercentEncoding.appendReserved(row.canonical(column, i), out);
            }
        }

        @Override
        public int decidedBy() {
            return column;
        }

        @Override
        public boolean canBreakIri() {
            return true;
        }
    }

    /** Any other expression, expanded as RFC 6570 says in section 3.2. */
    record Full(char operator, List<Bound> variables) implements Segment {

        /** A variable and where its value comes from. */
        record Bound(UriTemplate.Variable variable, Source source) {}

        @Override
        public void append(TypedRow row, int item, StringBuilder out) {
            FullExpansion expansion = new FullExpansion(operator, out);
            for (Bound bound : variables) {
                expansion.append(bound.variable(), bound.source().values(row, item));
            }
        }

        @Override
        public boolean canBreakIri() {
            return true;
        }

        @Override
        public boolean isFragment() {
            return operator == '#';
        }
    }

    /** Where the value of a variable comes from. */
    sealed interface Source {
        /** Returns the items; none when the variable is undefined. */
        List<String> values(TypedRow row, int item);

        /** The same in every row. */
        record Fixed(List<String> texts) implements Source {
            @Override
            public List<String> values(TypedRow row, int item) {
                return texts;
            }
        }

        /** The values of a column. */
        record Column(int column, boolean own) implements Source {
            @Override
            public List<String> values(TypedRow row, int item) {
                return own && item >= 0 ? List.of(row.canonical(column, item)) : canonical(row);
            }

            private List<String> canonical(TypedRow row) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < row.count(column); i++) {
                    values.add(row.canonical(column, i));
                }
                return values;
            }
        }

        /** The number of the row, in the file or among the rows of data. */
        record RowCount(boolean inFile) implements Source {
            @Override
            public List<String> values(TypedRow row, int item) {
                return List.of(Integer.toString(inFile ? row.number() : row.ordinal()));
            }
        }
    }
}

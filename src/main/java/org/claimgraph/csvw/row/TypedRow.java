package org.claimgraph.csvw.row;

import java.util.Arrays;
import java.util.List;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One row with the values of its cells.
 *
 * <p>Valid until the next row is read: the same object is used for every row. Columns are those of
 * the {@link CompiledTable}, from 0; {@link CompiledTable#column} finds one by its name. Not
 * thread-safe.
 */
public final class TypedRow {

    private final CompiledTable table;
    private final int[] starts;
    private final int[] counts;
    private final boolean[] invalid;
    private final CompiledColumn[] compiled;
    private String[] items;
    private boolean[] invalidItems;
    private int used;
    private int ordinal;
    private boolean aside;
    private @Nullable Row row;

    /** Makes a row of a table; it holds nothing yet. */
    public TypedRow(CompiledTable table) {
        int columns = table.columns().size();
        this.table = table;
        this.compiled = table.columns().toArray(new CompiledColumn[0]);
        this.starts = new int[columns];
        this.counts = new int[columns];
        this.invalid = new boolean[columns];
        this.items = new String[columns + 8];
        this.invalidItems = new boolean[columns + 8];
    }

    /** Returns the row's number in the spreadsheet: the first row of the file is 1. */
    public int number() {
        return row().number();
    }

    /** Returns the row's number among the rows of data, from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** Returns the place of the row as a whole. */
    public CellRef place() {
        return row().place();
    }

    /** Returns the place of a cell; of the row, when the column has no cells in the file. */
    public CellRef cell(int column) {
        if (column == CompiledTable.ABSENT) {
            return place();
        }
        CompiledColumn compiled = table.columns().get(column);
        return compiled.source() < 0 ? place() : row().cell(compiled.source());
    }

    /** Returns the property of this name that a column has or inherits; null for none. */
    public @Nullable Rule rule(int column, String property) {
        return table.columns().get(column).description().rule(property);
    }

    /** Returns whether the cell has no value: it is empty, or the file lacks the column. */
    public boolean isNull(int column) {
        return column == CompiledTable.ABSENT || counts[column] <= 0;
    }

    /** Returns whether the cell is null, rather than an empty list. */
    public boolean isNothing(int column) {
        return counts[column] < 0;
    }

    /** Returns whether no problem was reported for the cell. */
    public boolean isValid(int column) {
        return column == CompiledTable.ABSENT || !invalid[column];
    }

    /**
     * Returns the value in the form in which it is kept: the first item if the cell is a list, an
     * empty text if it has no value.
     */
    public String text(int column) {
        return isNull(column) ? "" : items[starts[column]];
    }

    /** Returns the items of the cell in order, without empty ones. */
    public List<String> texts(int column) {
        if (isNull(column)) {
            return List.of();
        }
        int start = starts[column];
        return List.of(Arrays.copyOfRange(items, start, start + counts[column]));
    }

    /** Returns how many items the cell has: 0 or 1 if it is not a list. */
    public int count(int column) {
        return Math.max(0, counts[column]);
    }

    /** Returns one item of the cell, from 0. */
    public String item(int column, int item) {
        return items[starts[column] + item];
    }

    /**
     * Returns one item in the canonical form of its datatype, which templates use; an item that is
     * no value as it is written.
     */
    String canonical(int column, int item) {
        String text = item(column, item);
        CompiledColumn type = compiled[column];
        return type.hasSpellings() && isValid(column, item)
                ? type.datatype().canonical(text)
                : text;
    }

    /**
     * Returns a text that is the same for all spellings of the item's value, to compare keys by; an
     * item that is not a value as it is written.
     */
    public String comparable(int column, int item) {
        String text = item(column, item);
        CompiledColumn type = compiled[column];
        return type.hasSpellings() && isValid(column, item)
                ? type.datatype().comparable(text)
                : text;
    }

    /** Returns whether one item of the cell is a value of the column's datatype. */
    public boolean isValid(int column, int item) {
        return !invalidItems[starts[column] + item];
    }

    /**
     * Returns whether its cells are probably in the wrong columns, or none of the table's, which
     * was reported: what is wrong with their values only follows from that.
     */
    public boolean isMisread() {
        return aside || row().isMisread();
    }

    /** Notes that the row does not belong to the table, which was reported. */
    void setAside() {
        aside = true;
    }

    /** Returns the text of the cell in the file. */
    public String source(int column) {
        if (column == CompiledTable.ABSENT) {
            return "";
        }
        int source = table.columns().get(column).source();
        return source < 0 ? "" : row().text(source);
    }

    /** Returns how many characters the cells of the row have in the file. */
    public long length() {
        return row().length();
    }

    private Row row() {
        if (row == null) {
            throw new IllegalStateException("no row was read");
        }
        return row;
    }

    /**
     * Becomes a copy of another row of the same table. The copy does not change when the other
     * object gets its next row.
     */
    public void become(TypedRow other) {
        int columns = counts.length;
        System.arraycopy(other.starts, 0, starts, 0, columns);
        System.arraycopy(other.counts, 0, counts, 0, columns);
        System.arraycopy(other.invalid, 0, invalid, 0, columns);
        if (items.length < other.used) {
            items = new String[other.items.length];
            invalidItems = new boolean[other.items.length];
        }
        System.arraycopy(other.items, 0, items, 0, other.used);
        System.arraycopy(other.invalidItems, 0, invalidItems, 0, other.used);
        used = other.used;
        ordinal = other.ordinal;
        row = other.row;
    }

    /** Puts another spelling of its value in the place of an item, from 0. The source stays. */
    public void respell(int column, int item, String text) {
        items[starts[column] + item] = text;
    }

    /** Begins a new row and clears the previous one. */
    void begin(Row next) {
        aside = false;
        row = next;
        ordinal++;
        used = 0;
    }

    /** Begins a cell that has no value until an item is added. */
    void beginCell(int column) {
        starts[column] = used;
        counts[column] = -1;
        invalid[column] = false;
    }

    /** Makes the cell a list, empty until an item is added. */
    void beginList(int column) {
        counts[column] = 0;
    }

    void invalidate(int column) {
        invalid[column] = true;
    }

    /** Adds an item to the cell that was begun last. */
    void add(int column, String text, boolean valid) {
        if (used == items.length) {
            items = Arrays.copyOf(items, 2 * used);
            invalidItems = Arrays.copyOf(invalidItems, 2 * used);
        }
        items[used] = text;
        invalidItems[used] = !valid;
        used++;
        counts[column] = Math.max(0, counts[column]) + 1;
    }
}

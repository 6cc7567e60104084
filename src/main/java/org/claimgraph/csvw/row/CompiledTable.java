package org.claimgraph.csvw.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Header;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A table whose metadata have been matched to its file, with everything prepared that does not
 * depend on a row. Immutable; may be shared between threads.
 */
public final class CompiledTable {

    /** The index of a column that a table does not have, in which no row has a value. */
    public static final int ABSENT = -1;

    private final TableDescription description;
    private final String file;
    private final List<CompiledColumn> columns;
    private final boolean complete;
    private final Map<String, CompiledColumn> byName = new HashMap<>();

    private CompiledTable(TableDescription description, String file, ColumnMatch match) {
        this.description = description;
        this.file = file;
        List<CompiledColumn> compiled = new ArrayList<>();
        for (int i = 0; i < match.columns().size(); i++) {
            CompiledColumn column =
                    new CompiledColumn(match.columns().get(i), i, match.sources().get(i));
            compiled.add(column);
            byName.putIfAbsent(column.name(), column);
        }
        this.columns = List.copyOf(compiled);
        this.complete = match.complete();
    }

    /**
     * Matches metadata to the header of a file, and reports where they differ.
     *
     * @param dialect how the file is read, for the row number of the header
     * @param width how many columns the file has when it has no header; not used when it has one
     */
    public static CompiledTable compile(
            TableDescription description,
            Header header,
            Dialect dialect,
            int width,
            HeaderPolicy policy,
            Problems problems) {
        int row = dialect.headerRowCount() == 0 ? 0 : dialect.skipRows() + 1;
        CellRef headerRow = CellRef.ofRow(header.file(), row, 0);
        int columns = header.titles().isEmpty() ? width : header.titles().size();
        boolean byTitle =
                policy == HeaderPolicy.BY_TITLE
                        && description.schema().columns() != null
                        && !header.titles().isEmpty();
        ColumnMatch match =
                byTitle
                        ? new TitleMatcher(description, header, headerRow, problems).match()
                        : new PositionMatcher(description, header, headerRow, columns, problems)
                                .match();
        CompiledTable table = new CompiledTable(description, header.file(), match);
        new TemplateCheck(table, problems).check();
        return table;
    }

    /**
     * Returns whether a header has any column of a table. If it has none, one problem says so, and
     * the rows below it do not belong to this table.
     */
    public static boolean fits(
            TableDescription description, Header header, Dialect dialect, Problems problems) {
        if (TitleMatcher.fits(description, header)) {
            return true;
        }
        CellRef first = CellRef.ofRow(header.file(), dialect.skipRows() + 1, 0);
        problems.report(PositionMatcher.noTitle(description.schema(), header, dialect, first));
        return false;
    }

    /**
     * Returns whether the header has all columns that are needed. If not, the rows lack values that
     * were typed, and what they say must not be used.
     */
    public boolean isComplete() {
        return complete;
    }

    /** Returns what the metadata say about the table. */
    public TableDescription description() {
        return description;
    }

    /** Returns the IRI of the table's file. */
    public String url() {
        return description.url();
    }

    /** Returns the table's name as the user knows it. */
    public String fileName() {
        return file;
    }

    /** Returns the columns, virtual ones last. */
    public List<CompiledColumn> columns() {
        return columns;
    }

    /**
     * Returns the index of the column of this name.
     *
     * @throws IllegalArgumentException when the metadata describe no such column
     */
    public int column(String name) {
        CompiledColumn column = byName.get(name);
        if (column == null) {
            throw new IllegalArgumentException(file + " has no column \"" + name + "\"");
        }
        return column.index();
    }

    /**
     * Returns the index of a column that not every table has, or {@link #ABSENT}. Each row has no
     * value there.
     */
    public int optional(String name) {
        CompiledColumn column = byName.get(name);
        return column == null ? ABSENT : column.index();
    }

    /** Returns the indexes of these columns, without those that the table does not have. */
    public int[] indexes(List<String> names) {
        return names.stream()
                .map(this::find)
                .filter(Objects::nonNull)
                .mapToInt(CompiledColumn::index)
                .toArray();
    }

    /** Returns the column of this name, or null. */
    public @Nullable CompiledColumn find(String name) {
        return byName.get(name);
    }
}

package org.claimgraph.csvw.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * New texts for some cells of a table in the dialect {@link Dialect#PLAIN}. All other bytes of the
 * file stay as they are: line ends, blank rows, the byte order mark, quotes.
 *
 * <p>For tables that a {@link TableReader} has read without an error. Memory is the file, and twice
 * the file for {@link #edited()}.
 */
public final class TableEdit {

    private final byte[] file;
    private final Map<Cell, String> texts = new HashMap<>();

    private record Cell(int row, int column) {}

    /** Begins without changes; the array is not copied and must not change. */
    public TableEdit(byte[] file) {
        this.file = file;
    }

    /**
     * Gives a cell another text.
     *
     * @param row the row as a spreadsheet numbers it, see {@link Row#number()}
     * @param column the column, from 0
     */
    public void set(int row, int column, String text) {
        texts.put(new Cell(row, column), text);
    }

    /** Returns whether these are the bytes of the file that is edited. */
    public boolean isOf(byte[] bytes) {
        return Arrays.equals(file, bytes);
    }

    /**
     * Returns the bytes of the file with the new texts. A cell that is in quotes stays in quotes.
     *
     * @throws IllegalStateException if the file has no such cell
     */
    public byte[] edited() {
        Map<Cell, String> missing = new HashMap<>(texts);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        int copied = 0;
        CellCursor cell = new CellCursor(file);
        while (cell.next()) {
            String text = missing.remove(new Cell(cell.row(), cell.column()));
            if (text != null) {
                out.write(file, copied, cell.start() - copied);
                out.writeBytes(written(text, cell.isQuoted()).getBytes(StandardCharsets.UTF_8));
                copied = cell.end();
            }
        }
        out.write(file, copied, file.length - copied);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the table has no " + missing.keySet());
        }
        return out.toByteArray();
    }

    private static String written(String text, boolean isQuoted) {
        boolean needsQuotes = text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return isQuoted || needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

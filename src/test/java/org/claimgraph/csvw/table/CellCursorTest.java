package org.claimgraph.csvw.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;

class CellCursorTest {

    private static final int TEXTS = 20_000;
    private static final String CHARACTERS = "aab,,,\"\"\"\n\n\r é😀\uFFFD";

    /** A cell by its row and column, with its text. */
    private record Found(int row, int column, String text) {}

    @Test
    void placesCountBytesAndRowsAsTheSpreadsheetDoes() {
        assertThat(places("é,b\r\n\n\"x\ny\",\n"))
                .containsExactly("1.0 0-2", "1.1 3-4", "2.0 6-6", "3.0 7-12", "3.1 13-13");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstCell() {
        assertThat(places("\uFEFFa,b")).containsExactly("1.0 3-4", "1.1 5-6");
    }

    @Test
    void emptyFileHasNoCells() {
        assertThat(places("")).isEmpty();
        assertThat(places("\uFEFF")).isEmpty();
    }

    /** The cursor and the reader agree on where each cell is, whatever they are given. */
    @Test
    void cellsAreThoseOfTheReader() throws IOException {
        Random random = new Random(20261201);
        for (int i = 0; i < TEXTS; i++) {
            byte[] file = text(random).getBytes(UTF_8);
            List<Found> read = new ArrayList<>();
            boolean isCut = read(file, read);
            List<Found> found = found(file);
            if (isCut) {
                int last = found.get(found.size() - 1).row();
                found.removeIf(cell -> cell.row() == last);
            }
            assertThat(found).as(new String(file, UTF_8)).isEqualTo(read);
        }
    }

    /** Reads a file without a header; returns whether its last row has an open quote. */
    private static boolean read(byte[] file, List<Found> cells) throws IOException {
        Dialect dialect = DialectBuilder.dialect().headerRowCount(0).keepBlankRows().build();
        try (TableReader table =
                TableReader.open(
                        new ByteArrayInputStream(file), "t.csv", dialect, Problems.none())) {
            for (Row row = table.next(); row != null; row = table.next()) {
                for (int column = 0; column < row.size(); column++) {
                    cells.add(new Found(row.number(), column, row.text(column)));
                }
            }
            return table.endsInAQuote();
        }
    }

    private static List<Found> found(byte[] file) {
        List<Found> cells = new ArrayList<>();
        CellCursor cell = new CellCursor(file);
        while (cell.next()) {
            String text = new String(file, cell.start(), cell.end() - cell.start(), UTF_8);
            cells.add(
                    new Found(
                            cell.row(),
                            cell.column(),
                            cell.isQuoted() ? withoutQuotes(text) : text));
        }
        return cells;
    }

    /** The text after the closing quote is text of the cell, too. */
    private static String withoutQuotes(String text) {
        StringBuilder inside = new StringBuilder();
        int at = 1;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                inside.append(text.charAt(at));
                at++;
            } else if (text.startsWith("\"\"", at)) {
                inside.append('"');
                at += 2;
            } else {
                return inside + text.substring(at + 1);
            }
        }
        return inside.toString();
    }

    private static List<String> places(String text) {
        List<String> places = new ArrayList<>();
        CellCursor cell = new CellCursor(text.getBytes(UTF_8));
        while (cell.next()) {
            places.add(
                    "%d.%d %d-%d".formatted(cell.row(), cell.column(), cell.start(), cell.end()));
        }
        return places;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            int character = random.nextInt(CHARACTERS.codePointCount(0, CHARACTERS.length()));
            text.appendCodePoint(
                    CHARACTERS.codePointAt(CHARACTERS.offsetByCodePoints(0, character)));
        }
        return text.toString();
    }
}

package org.claimgraph.csvw.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;

/** Everything that a reader says about one table, called t.csv. */
record ReadTable(
        Header header, List<Row> rows, int blankRows, List<String> comments, List<Problem> list) {

    static ReadTable plain(String text) {
        return of(Dialect.PLAIN, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadTable of(DialectBuilder dialect, String text) {
        Dialect built = dialect.build();
        return of(built, text.getBytes(built.encoding()));
    }

    static ReadTable of(Dialect dialect, byte[] bytes) {
        return of(dialect, new ByteArrayInputStream(bytes));
    }

    static ReadTable of(Dialect dialect, InputStream bytes) {
        Problems problems = Problems.strict();
        try (TableReader reader = TableReader.open(bytes, "t.csv", dialect, problems)) {
            List<Row> rows = new ArrayList<>();
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            return new ReadTable(
                    reader.header(), rows, reader.blankRows(), reader.comments(), problems.list());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns each row as its number and its cells: {@code 2: a|b}. */
    List<String> lines() {
        return rows.stream()
                .map(row -> row.number() + ": " + String.join("|", cells(row)))
                .toList();
    }

    /** Returns each problem as its place and its code: {@code t.csv:2 B2 [name] QUOTE_STRAY}. */
    List<String> problems() {
        return list.stream().map(problem -> problem.place() + " " + problem.code()).toList();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(row.text(column));
        }
        return cells;
    }
}

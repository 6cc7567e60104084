package org.claimgraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Row;
import org.claimgraph.csvw.table.TableReader;
import org.claimgraph.csvw.table.TableWriter;
import org.claimgraph.problem.Problems;

/** Bytes as a table: what is read without a problem reads the same after it was written. */
final class AnyTable {

    private AnyTable() {}

    /** What a table holds. */
    private record Contents(List<List<String>> titles, List<List<String>> rows, int blankRows) {}

    static void hold(byte[] input) throws IOException {
        Problems problems = Problems.strict();
        Contents contents = read(input, problems);
        if (problems.list().isEmpty()) {
            assertThat(contents.rows())
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(contents.titles()));
            Problems none = Problems.strict();
            Contents again = read(written(contents), none);
            assertThat(again.titles()).isEqualTo(contents.titles());
            assertThat(again.rows()).isEqualTo(contents.rows());
            assertThat(none.list()).isEmpty();
        }
    }

    private static Contents read(byte[] bytes, Problems problems) throws IOException {
        try (TableReader reader =
                TableReader.open(
                        new ByteArrayInputStream(bytes), "t.csv", Dialect.PLAIN, problems)) {
            List<List<String>> rows = new ArrayList<>();
            int last = 0;
            for (Row row = reader.next(); row != null; row = reader.next()) {
                assertThat(row.number()).as("rows are counted upwards").isGreaterThan(last);
                last = row.number();
                rows.add(cells(row));
            }
            assertThat(reader.rowsRead()).isEqualTo(rows.size());
            return new Contents(reader.header().titles(), rows, reader.blankRows());
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(row.text(column));
        }
        return cells;
    }

    private static byte[] written(Contents contents) throws IOException {
        StringWriter text = new StringWriter();
        try (TableWriter writer = new TableWriter(text)) {
            writer.write(contents.titles().stream().map(titles -> titles.get(0)).toList());
            for (List<String> row : contents.rows()) {
                writer.write(row);
            }
        }
        return text.toString().getBytes(UTF_8);
    }
}

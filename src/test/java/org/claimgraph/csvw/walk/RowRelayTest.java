package org.claimgraph.csvw.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.api.Test;

class RowRelayTest {

    private final List<String> seen = new ArrayList<>();
    private final Set<Thread> threads = new HashSet<>();

    /** Writes down what it is given, and by which thread. */
    private class Diary implements RowSink {
        @Override
        public void beginTable(CompiledTable table) {
            threads.add(Thread.currentThread());
            seen.add(table.fileName());
        }

        @Override
        public void row(TypedRow row) {
            threads.add(Thread.currentThread());
            seen.add(row.number() + " " + row.text(0) + " " + row.texts(1));
        }

        @Override
        public void endTable(List<String> comments) {
            seen.add("end " + comments);
        }
    }

    @Test
    void rowsComeWholeAndInOrderInTheThreadOfTheCaller() {
        StringBuilder table = new StringBuilder("id,items\n");
        List<String> expected = new ArrayList<>(List.of("claims.csv"));
        for (int i = 0; i < 2_000; i++) {
            List<String> items = new ArrayList<>();
            for (int j = 0; j < i % 30; j++) {
                items.add(i + "-" + j);
            }
            table.append("c").append(i).append(',').append(String.join(";", items)).append('\n');
            expected.add((i + 2) + " c" + i + " " + items);
        }
        expected.add("end []");

        sheets(table.toString()).walk(new Diary());

        assertThat(seen).isEqualTo(expected);
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void fewerLongRowsAreOnTheirWay() {
        RowBatch batch = new RowBatch();
        List<Boolean> full = new ArrayList<>();
        RowSink collecting =
                new RowSink() {
                    @Override
                    public void beginTable(CompiledTable table) {
                        batch.clear(table);
                    }

                    @Override
                    public void row(TypedRow row) {
                        batch.add(row);
                        full.add(batch.isFull());
                    }
                };

        sheets("id,items\n" + ("c," + "x".repeat(40_000) + "\n").repeat(3)).walk(collecting);

        assertThat(full).containsExactly(false, true, true);
    }

    @Test
    void tableWithoutRowsBeginsAndEnds() {
        sheets("id,items\n").walk(new Diary());

        assertThat(seen).containsExactly("claims.csv", "end []");
    }

    @Test
    void whatTheSinkThrowsIsThrownAndEndsTheReading() throws Exception {
        RowSink refusing =
                new RowSink() {
                    @Override
                    public void row(TypedRow row) {
                        throw new IllegalStateException("no more");
                    }
                };

        assertThatThrownBy(() -> sheets("id,items\n" + "c,1\n".repeat(100_000)).walk(refusing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no more");
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("reading tables"));
    }

    @Test
    void whatTheReadingThrowsIsThrownAfterTheRowsBefore() {
        assertThatThrownBy(
                        () ->
                                new RowRelay()
                                        .run(
                                                rows -> {
                                                    throw new IOException("disk gone");
                                                },
                                                new Diary()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk gone");
    }

    @Test
    void interruptedCallerStopsTheReading() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new RowRelay().run(rows -> Thread.onSpinWait(), new Diary()))
                .isInstanceOf(java.io.InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Sheets sheets(String table) {
        return new Sheets(Problems.strict())
                .withColumns(
                        "claims.csv",
                        "'titles': 'id'",
                        "'titles': 'items', 'separator': ';', 'name': 'items'")
                .with("claims.csv", table);
    }
}

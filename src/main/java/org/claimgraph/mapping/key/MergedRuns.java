package org.claimgraph.mapping.key;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Reads sorted runs as one, from the least hash to the greatest. */
final class MergedRuns implements Closeable {

    private static final int RECORD = 2 * Long.BYTES + Integer.BYTES;

    private final List<Run> opened = new ArrayList<>();
    private final PriorityQueue<Run> queue =
            new PriorityQueue<>(
                    Comparator.comparingLong((Run run) -> run.high)
                            .thenComparingLong(run -> run.low)
                            .thenComparingInt(run -> run.number));
    private @Nullable Run current;

    MergedRuns(List<Path> files, InMemory last) {
        try {
            for (Path file : files) {
                open(new OnDisk(file));
            }
            open(last);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void open(Run run) throws IOException {
        opened.add(run);
        if (run.next()) {
            queue.add(run);
        }
    }

    /** Goes to the next hash; returns false after the last one. */
    boolean next() {
        try {
            if (current != null && current.next()) {
                queue.add(current);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        current = queue.poll();
        return current != null;
    }

    long high() {
        return run().high;
    }

    long low() {
        return run().low;
    }

    int number() {
        return run().number;
    }

    private Run run() {
        if (current == null) {
            throw new IllegalStateException("there is no hash here");
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        for (Run run : opened) {
            run.close();
        }
    }

    /** One run and where it stands. */
    abstract static class Run implements Closeable {
        long high;
        long low;
        int number;

        abstract boolean next() throws IOException;

        @Override
        public void close() throws IOException {}
    }

    /** A run in arrays that do not change while it is read. */
    static final class InMemory extends Run {
        private final long[] highs;
        private final long[] lows;
        private final int[] numbers;
        private final int size;
        private int at;

        InMemory(long[] highs, long[] lows, int[] numbers, int size) {
            this.highs = highs;
            this.lows = lows;
            this.numbers = numbers;
            this.size = size;
        }

        @Override
        boolean next() {
            if (at == size) {
                return false;
            }
            high = highs[at];
            low = lows[at];
            number = numbers[at];
            at++;
            return true;
        }
    }

    /** A run in a file. */
    private static final class OnDisk extends Run {
        private final DataInputStream in;
        private long left;

        OnDisk(Path file) throws IOException {
            this.left = Files.size(file) / RECORD;
            this.in =
                    new DataInputStream(
                            new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        }

        @Override
        boolean next() throws IOException {
            if (left == 0) {
                return false;
            }
            left--;
            high = in.readLong();
            low = in.readLong();
            number = in.readInt();
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

package org.claimgraph.csvw.key;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Reads sorted runs as one, from the least hash to the greatest. */
final class MergedRuns {

    private final PriorityQueue<Run> queue = new PriorityQueue<>();
    private @Nullable Run current;

    MergedRuns(List<Run> runs) {
        for (Run run : runs) {
            if (run.next()) {
                queue.add(run);
            }
        }
    }

    /** Goes to the next hash; returns false after the last one. */
    boolean next() {
        if (current != null && current.next()) {
            queue.add(current);
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

    /** One run and its position. */
    abstract static class Run implements Comparable<Run> {
        long high;
        long low;
        int number;

        /** Goes to the next hash; returns false after the last one. */
        abstract boolean next();

        @Override
        public final int compareTo(Run other) {
            int byHigh = Long.compare(high, other.high);
            int byHash = byHigh == 0 ? Long.compare(low, other.low) : byHigh;
            return byHash == 0 ? Integer.compare(number, other.number) : byHash;
        }
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

    /** A run on disk, of which one page is in memory. */
    static final class OnDisk extends Run {
        private final ScratchFile file;
        private final ByteBuffer page;
        private final long end;
        private long at;

        /** Opens a run that is read by pages of so many bytes, a multiple of a record. */
        OnDisk(ScratchFile file, SortedRuns.Run run, int pageBytes) {
            this.file = file;
            this.at = run.start();
            this.end = run.start() + (long) SortedRuns.RECORD * run.size();
            this.page = ByteBuffer.allocate(pageBytes).limit(0);
        }

        @Override
        boolean next() {
            if (!page.hasRemaining() && !turn()) {
                return false;
            }
            high = page.getLong();
            low = page.getLong();
            number = page.getInt();
            return true;
        }

        private boolean turn() {
            int bytes = (int) Math.min(page.capacity(), end - at);
            file.read(page.clear().limit(bytes), at);
            page.flip();
            at += bytes;
            return bytes > 0;
        }
    }
}

package org.claimgraph.store.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sorts the triples of all parts in each order and packs the indexes, two orders at the same time.
 * If all triples fit into memory, they are packed directly; if not, sorted runs go to disk and are
 * merged.
 */
final class TripleIndexes {

    /** The fewest triples of a run. */
    private static final int MIN_AT_ONCE = 256;

    /**
     * The most triples of a run: keeps the longest arrays well below the limit of the JVM, 2 GB.
     */
    private static final int MAX_AT_ONCE = 1 << 28;

    private final TdbWriter database;
    private final Path workspace;
    private final long memory;
    private final Workers workers;
    private final Consumer<BulkStep> listener;
    private int runs;

    TripleIndexes(
            TdbWriter database,
            Path workspace,
            long memory,
            Workers workers,
            Consumer<BulkStep> listener) {
        this.database = database;
        this.workspace = workspace;
        this.memory = memory;
        this.workers = workers;
        this.listener = listener;
    }

    /** Fills the indexes and returns how many triples there are, each counted once. */
    long fill(List<Part> parts) throws IOException {
        Part first = parts.get(0);
        if (parts.size() == 1 && first.triples() <= atOnce(first)) {
            return same(packSorted(first));
        }
        for (Part part : parts) {
            writeRuns(part);
            part.delete();
        }
        return same(packRuns());
    }

    private static long same(List<Long> counts) {
        for (long count : counts) {
            if (count != counts.get(0)) {
                throw new IllegalStateException("the orders have different triples: " + counts);
            }
        }
        return counts.get(0);
    }

    /** Returns how many triples of a part each worker may sort at once. */
    private int atOnce(Part part) {
        long left = memory - (long) TermIds.BYTES * part.terms();
        long fitting = left / (RankedTriples.SORTING_BYTES * workers.count());
        return (int) Math.max(MIN_AT_ONCE, Math.min(MAX_AT_ONCE, fitting));
    }

    private List<Long> packSorted(Part part) throws IOException {
        TermIds terms = TermIds.of(part);
        int count = (int) part.triples();
        return workers.forEachOrder(
                order -> packed(order, RankedTriples.sort(part, terms, 0, count, order)));
    }

    private void writeRuns(Part part) throws IOException {
        TermIds terms = TermIds.of(part);
        int atOnce = atOnce(part);
        for (long first = 0; first < part.triples(); first += atOnce) {
            long start = first;
            int count = (int) Math.min(atOnce, part.triples() - first);
            int run = runs;
            listener.accept(BulkStep.WRITE_RUN);
            workers.forEachOrder(
                    order ->
                            TripleRun.write(
                                    RankedTriples.sort(part, terms, start, count, order),
                                    runFile(order, run)));
            runs++;
        }
    }

    private Path runFile(TripleOrder order, int run) {
        return workspace.resolve(order + "-" + run);
    }

    private List<Long> packRuns() throws IOException {
        return workers.forEachOrder(this::packRuns);
    }

    private long packRuns(TripleOrder order) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            files.add(runFile(order, run));
        }
        try (MergedTriples merged = new MergedTriples(files)) {
            return packed(order, merged);
        }
    }

    private long packed(TripleOrder order, SortedTriples triples) throws IOException {
        listener.accept(BulkStep.PACK_INDEX);
        return database.packTriples(order, triples);
    }
}

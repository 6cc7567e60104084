package org.claimgraph.run;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts what long work has done so far.
 *
 * <p>Each count has one thread that adds to it, and any thread may read it. Adding costs next to
 * nothing, and a reader may see a slightly older count.
 */
public final class Progress {

    private final AtomicLong expectedBytes = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong triples = new AtomicLong();
    private volatile boolean everythingRead;

    /**
     * The counts at one moment.
     *
     * @param bytes how many bytes of tables were read
     * @param expectedBytes how many there are; 0 when that is not known
     * @param rows how many rows were read
     * @param triples how many triples were made
     * @param everythingRead whether the last row was read
     */
    public record Counts(
            long bytes, long expectedBytes, long rows, long triples, boolean everythingRead) {}

    /** Says how many bytes of tables there are to read; 0 when that is not known. */
    public void expect(long count) {
        expectedBytes.set(count);
    }

    /** Says that bytes of a table were read. */
    public void readBytes(long count) {
        bytes.setRelease(bytes.getPlain() + count);
    }

    /** Says that a row was read. */
    public void readRow() {
        rows.setRelease(rows.getPlain() + 1);
    }

    /** Says that a triple was made. */
    public void madeTriple() {
        triples.setRelease(triples.getPlain() + 1);
    }

    /** Says that the last row was read: what comes now are findings, checks and the store. */
    public void readEverything() {
        everythingRead = true;
    }

    /** Returns what was done so far. */
    public Counts counts() {
        return new Counts(
                bytes.get(), expectedBytes.get(), rows.get(), triples.get(), everythingRead);
    }
}

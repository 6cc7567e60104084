package org.claimgraph.csvw.walk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables in a thread of their own, while another thread uses the rows in the same order.
 *
 * <p>The rows are used in the thread that calls {@link #run}, because a transaction of a store
 * belongs to one thread. Memory is a few batches of rows. An exception in either thread ends both,
 * and {@link #run} throws it. For one use only.
 */
final class RowRelay implements RowSink {

    private static final int BATCHES = 4;

    private final BlockingQueue<RowBatch> free = new ArrayBlockingQueue<>(BATCHES);
    private final BlockingQueue<RowBatch> filled = new ArrayBlockingQueue<>(BATCHES + 1);
    private final RowBatch end = new RowBatch();
    private @Nullable RowBatch batch;
    private @Nullable CompiledTable table;
    private @Nullable Throwable failure;

    RowRelay() {
        for (int i = 0; i < BATCHES; i++) {
            free.add(new RowBatch());
        }
    }

    /** The work that reads the tables. */
    @FunctionalInterface
    interface Reading {
        /**
         * Reads all tables and sends their rows, but for the beginning and the end of the group.
         */
        void read(RowSink rows) throws IOException;
    }

    /** Starts the reading, and passes its rows on until the last one. */
    void run(Reading reading, RowSink sink) throws IOException {
        Thread reader = new Thread(() -> read(reading), "reading tables");
        reader.start();
        try {
            handOn(sink);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException().initCause(interrupted);
        } finally {
            stop(reader);
        }
        throwFailure();
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // It is kept, and thrown in the other thread.
    private void read(Reading reading) {
        try {
            reading.read(this);
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        } finally {
            filled.add(end);
        }
    }

    private void handOn(RowSink sink) throws InterruptedException {
        RowBatch next = filled.take();
        while (!next.equals(end)) {
            next.send(sink);
            free.add(next);
            next = filled.take();
        }
    }

    /** Interrupts a reader that is still running when its rows are no longer used. */
    private static void stop(Thread reader) {
        boolean interrupted = false;
        reader.interrupt();
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void throwFailure() throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    @Override
    public void beginTable(CompiledTable next) {
        table = next;
        begin().startTable();
    }

    @Override
    public void row(TypedRow row) {
        RowBatch current = batch == null ? begin() : batch;
        current.add(row);
        if (current.isFull()) {
            send();
        }
    }

    @Override
    public void endTable(List<String> comments) {
        RowBatch current = batch == null ? begin() : batch;
        current.endTable(comments);
        send();
    }

    private RowBatch begin() {
        try {
            batch = free.take();
        } catch (InterruptedException notTaken) {
            throw new CancellationException();
        }
        batch.clear(Objects.requireNonNull(table, "a row before its table"));
        return batch;
    }

    private void send() {
        filled.add(Objects.requireNonNull(batch));
        batch = null;
    }
}

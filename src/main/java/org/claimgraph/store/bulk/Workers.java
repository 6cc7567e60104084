package org.claimgraph.store.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads that work beside the caller's. A failure in one of them is thrown by {@link #result}.
 * After closing, all have ended.
 */
final class Workers implements AutoCloseable {

    private final ExecutorService threads;
    private final int count;

    /** Starts this many threads, or one for each processor if these are fewer. */
    Workers(int most) {
        this.count = Math.min(most, Runtime.getRuntime().availableProcessors());
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** Returns how many threads there are. */
    int count() {
        return count;
    }

    /** Work on the triples in one order. */
    interface OrderWork<T> {
        T run(TripleOrder order) throws IOException;
    }

    /** Runs work for each order; returns the results in the order of the constants. */
    <T> List<T> forEachOrder(OrderWork<T> work) throws IOException {
        List<Future<T>> started = new ArrayList<>();
        for (TripleOrder order : TripleOrder.values()) {
            started.add(start(() -> work.run(order)));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : started) {
            results.add(result(future));
        }
        return results;
    }

    /** Starts work and returns at once. */
    <T> Future<T> start(Callable<T> work) {
        return threads.submit(work);
    }

    /** Waits for the result of work that was started here. */
    static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            throw asThrown(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a worker", interrupted);
        }
    }

    private static IOException asThrown(@Nullable Throwable failure) {
        if (failure instanceof IOException io) {
            return io;
        }
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return new IOException(failure);
    }

    /** Cancels work that has not begun, and waits for the rest. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

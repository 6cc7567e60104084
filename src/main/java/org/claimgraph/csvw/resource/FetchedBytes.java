package org.claimgraph.csvw.resource;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The content of a response. Reading throws a {@link FetchException} if the content is too large or
 * takes too long to arrive.
 *
 * <p>Only the time spent waiting for the server counts, so that slow processing of a large table is
 * not mistaken for a slow server.
 */
final class FetchedBytes extends InputStream {

    private final String iri;
    private final InputStream content;
    private final Runnable hangUp;
    private final ScheduledExecutorService clock;
    private final HttpLimits limits;
    private final long most;
    private long count;
    private long waited;

    /**
     * Makes a stream.
     *
     * @param iri what messages call it
     * @param hangUp closes the connection at once
     * @param most the most bytes to read
     */
    FetchedBytes(
            String iri,
            InputStream content,
            Runnable hangUp,
            ScheduledExecutorService clock,
            HttpLimits limits,
            long most) {
        this.iri = iri;
        this.content = content;
        this.hangUp = hangUp;
        this.clock = clock;
        this.limits = limits;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        long begun = System.nanoTime();
        Future<?> timeout = clock.schedule(hangUp, timeLeft(), TimeUnit.NANOSECONDS);
        int read;
        try {
            read = content.read(bytes, offset, length);
        } catch (IOException broken) {
            waited += System.nanoTime() - begun;
            throw failure(broken);
        } finally {
            timeout.cancel(false);
        }
        waited += System.nanoTime() - begun;
        count += Math.max(read, 0);
        if (count > most) {
            hangUp.run();
            throw tooLarge(iri, most);
        }
        return read;
    }

    private long timeLeft() {
        return Math.max(0, limits.waiting().toNanos() - waited);
    }

    private FetchException failure(IOException broken) {
        if (timeLeft() == 0) {
            return new FetchException(
                    "%s timed out: it sent %,d bytes in %s."
                            .formatted(iri, count, seconds(limits.waiting())),
                    broken);
        }
        if (broken instanceof SocketTimeoutException) {
            return new FetchException(
                    "%s timed out: no data for %s.".formatted(iri, seconds(limits.silence())),
                    broken);
        }
        return new FetchException(
                "the connection to %s ended after %,d bytes: %s"
                        .formatted(iri, count, broken.getMessage()),
                broken);
    }

    /** Returns the exception for a file with more than this many bytes. */
    static FetchException tooLarge(String iri, long most) {
        return new FetchException(
                "%s is larger than %s, the limit for a download. Download it yourself, and name its folder with --map."
                        .formatted(iri, bytes(most)));
    }

    private static String bytes(long bytes) {
        long megabyte = HttpLimits.MEGABYTE;
        return bytes % megabyte == 0 ? bytes / megabyte + " MB" : bytes + " bytes";
    }

    /** Returns a duration as a message shows it. */
    static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? duration.toSeconds() + " s"
                : duration.toMillis() + " ms";
    }

    /** Closes the connection without waiting for the rest. */
    @Override
    public void close() {
        hangUp.run();
    }
}

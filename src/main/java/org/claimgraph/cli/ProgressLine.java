package org.claimgraph.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimgraph.problem.Problems;
import org.claimgraph.run.Memory;
import org.claimgraph.run.Progress;
import org.claimgraph.run.Progress.Counts;
import org.claimgraph.run.Run;

/**
 * Shows progress in one line of the terminal, which is updated and removed at the end: the share of
 * the tables that has been read, rows, triples, rows per second, and the estimated time left.
 *
 * <p>Nothing is shown for work that ends within two seconds, or if messages do not go to a
 * terminal.
 */
final class ProgressLine implements AutoCloseable {

    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Progress progress = new Progress();
    private final PrintWriter err;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread display = new Thread(this::showUntilTheEnd, "progress line");
    private int shown;

    private ProgressLine(PrintWriter err) {
        this.err = err;
    }

    /** Shows the progress of a command until it is closed, if there is a terminal to show it on. */
    static ProgressLine of(ClaimGraphCommand command, PrintWriter err) {
        ProgressLine line = new ProgressLine(err);
        if (Terminal.isErr() && !command.isQuiet()) {
            line.display.setDaemon(true);
            line.display.start();
        }
        return line;
    }

    /** Shows nothing. */
    static ProgressLine hidden() {
        return new ProgressLine(new PrintWriter(Writer.nullWriter()));
    }

    /** Returns a run with the default memory whose progress this line shows. */
    Run run(Problems problems) {
        return run(problems, Memory.defaults());
    }

    /** Returns a run whose progress this line shows. */
    Run run(Problems problems, Memory memory) {
        return new Run(problems, progress, memory);
    }

    /** Returns how many rows were read so far. */
    long rows() {
        return progress.counts().rows();
    }

    private void showUntilTheEnd() {
        long start = System.nanoTime();
        try {
            boolean over = ended.await(DELAY.toMillis(), TimeUnit.MILLISECONDS);
            while (!over) {
                show(text(progress.counts(), Duration.ofNanos(System.nanoTime() - start)));
                over = ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
            show("");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Overwrites the previous text. */
    private void show(String text) {
        int width = Math.max(0, Terminal.width() - 1);
        String line = text.length() > width ? text.substring(0, width) : text;
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        if (line.isEmpty()) {
            err.print("\r");
        }
        err.flush();
        shown = line.length();
    }

    /** Returns the line for these counts after this time. */
    static String text(Counts counts, Duration elapsed) {
        StringBuilder line = new StringBuilder();
        if (counts.everythingRead()) {
            line.append("All read; finishing  ");
        } else if (counts.expectedBytes() > 0) {
            line.append("%3d %%  ".formatted(percent(counts)));
        }
        line.append("%,d rows".formatted(counts.rows()));
        if (counts.triples() > 0) {
            line.append("  %,d triples".formatted(counts.triples()));
        }
        if (!counts.everythingRead()) {
            line.append("  %,d rows/s".formatted(rate(counts, elapsed)));
            line.append(rest(counts, elapsed));
        }
        return line.toString();
    }

    private static long percent(Counts counts) {
        return Math.min(100, 100 * counts.bytes() / counts.expectedBytes());
    }

    private static long rate(Counts counts, Duration elapsed) {
        return counts.rows() * 1000 / Math.max(1, elapsed.toMillis());
    }

    /** Returns the time left at the same rate. */
    private static String rest(Counts counts, Duration elapsed) {
        if (counts.bytes() == 0 || counts.expectedBytes() < counts.bytes()) {
            return "";
        }
        double perByte = (double) elapsed.toMillis() / counts.bytes();
        long seconds = Math.round(perByte * (counts.expectedBytes() - counts.bytes()) / 1000);
        return String.format(Locale.ROOT, "  %d:%02d left", seconds / 60, seconds % 60);
    }

    /** Stops showing the line and removes it. */
    @Override
    public void close() {
        ended.countDown();
        try {
            display.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

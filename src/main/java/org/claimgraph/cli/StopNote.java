package org.claimgraph.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * Says what a command leaves when it is stopped by Ctrl-C or a termination signal. The exit code is
 * then the signal's: 130 for Ctrl-C.
 */
final class StopNote implements AutoCloseable {

    private final Thread hook;

    private StopNote(PrintWriter err, Supplier<String> left) {
        this.hook = new Thread(() -> print(err, left), "note of what is left");
    }

    /**
     * Begins work that may be stopped.
     *
     * @param left says in a sentence what is left; asked only when the program is stopped
     */
    static StopNote begin(PrintWriter err, Supplier<String> left) {
        StopNote note = new StopNote(err, left);
        try {
            Runtime.getRuntime().addShutdownHook(note.hook);
        } catch (IllegalStateException stopping) {
            print(err, left);
        }
        return note;
    }

    private static void print(PrintWriter err, Supplier<String> left) {
        // The terminal has echoed ^C, perhaps after the line of progress.
        err.print(Terminal.isErr() ? "\n" : "");
        err.println("claimgraph: stopped. " + left.get());
        err.flush();
    }

    /** Ends the work. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook is running: the program ends when it has.
        }
    }
}

package org.claimgraph.cli;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the terminal. The launcher finds out and sets system properties, because not
 * every version of Java can tell whether an output is a terminal.
 */
final class Terminal {

    /** The width of a terminal that does not say how wide it is. */
    private static final int DEFAULT_WIDTH = 80;

    /** The width of what goes into a file or to another program. */
    private static final int PIPE_WIDTH = 100;

    private static final int MIN_WIDTH = 20;

    private Terminal() {}

    /** Returns whether results go to a terminal. */
    static boolean isOut() {
        return Boolean.getBoolean("claimgraph.terminal.out");
    }

    /** Returns whether messages go to a terminal. */
    static boolean isErr() {
        return Boolean.getBoolean("claimgraph.terminal.err");
    }

    /**
     * Returns how many columns results may take: what the variable {@code COLUMNS} says, else the
     * width of the terminal, else a fixed number.
     */
    static int width() {
        return width(System.getenv("COLUMNS"), Integer.getInteger("claimgraph.terminal.width"));
    }

    static int width(@Nullable String columns, @Nullable Integer terminal) {
        if (columns != null && columns.matches("0*[1-9][0-9]{0,8}")) {
            return Math.max(MIN_WIDTH, Integer.parseInt(columns));
        }
        if (terminal != null && terminal >= MIN_WIDTH) {
            return terminal;
        }
        return isOut() ? DEFAULT_WIDTH : PIPE_WIDTH;
    }
}

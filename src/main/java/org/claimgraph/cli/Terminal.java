package org.claimgraph.cli;

/**
 * What is known about the terminal. The launcher finds out and sets system properties, because not
 * every version of Java can tell whether an output is a terminal.
 */
final class Terminal {

    private static final int USUAL_WIDTH = 80;

    private Terminal() {}

    /** Returns whether results go to a terminal. */
    static boolean isOut() {
        return Boolean.getBoolean("claimgraph.terminal.out");
    }

    /** Returns whether messages go to a terminal. */
    static boolean isErr() {
        return Boolean.getBoolean("claimgraph.terminal.err");
    }

    /** Returns how many columns the terminal has. */
    static int width() {
        Integer width = Integer.getInteger("claimgraph.terminal.width");
        return width == null || width < 20 ? USUAL_WIDTH : width;
    }
}

package org.claimgraph.cli;

/**
 * What is known of the terminal. The launcher looks and says so in system properties, because Java
 * cannot tell whether an output is a terminal in the same way on every version.
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

package org.claimgraph.cli;

import org.claimgraph.problem.report.Style;

/** Colours a few words of the output, or leaves them as they are. */
final class Palette implements Style {

    private static final String RESET = "\u001B[0m";

    private final boolean on;

    private Palette(boolean on) {
        this.on = on;
    }

    /**
     * Returns the palette for a setting; {@code auto} colours on a terminal unless NO_COLOR is set.
     */
    static Palette of(ColorWhen when) {
        return switch (when) {
            case ALWAYS -> new Palette(true);
            case NEVER -> new Palette(false);
            case AUTO -> new Palette(Terminal.isErr() && isUnset("NO_COLOR") && !isDumb());
        };
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }

    private static boolean isDumb() {
        return "dumb".equals(System.getenv("TERM"));
    }

    @Override
    public String strong(String text) {
        return paint("\u001B[1m", text);
    }

    @Override
    public String faint(String text) {
        return paint("\u001B[2m", text);
    }

    @Override
    public String error(String text) {
        return paint("\u001B[31m", text);
    }

    @Override
    public String warning(String text) {
        return paint("\u001B[33m", text);
    }

    private String paint(String code, String text) {
        return on ? code + text + RESET : text;
    }
}

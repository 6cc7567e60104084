package org.claimgraph.problem.report;

import org.claimgraph.problem.Mark;
import org.claimgraph.problem.Problem;
import org.claimgraph.text.DisplayWidth;
import org.jspecify.annotations.Nullable;

/**
 * Points at a character of a cell: the text on a line, and a caret below it. Wide characters take
 * two columns, invisible ones are written out, and of a long text only a part is shown.
 */
final class Caret {

    private static final String MARGIN = "  ";

    /** In a shorter text everybody sees the place at once. */
    private static final int SHORT = 12;

    private static final int BEFORE = 40;
    private static final int AFTER = 30;

    private Caret() {}

    /**
     * Returns two lines, each with a line break before it; none where they would say nothing, as
     * below the beginning of a text.
     */
    static String under(@Nullable Mark mark) {
        if (mark == null || mark.at() <= 0 || mark.at() >= mark.text().length()) {
            return "";
        }
        String text = mark.text();
        if (text.codePointCount(0, text.length()) < SHORT) {
            return "";
        }
        int from = moved(text, mark.at(), -BEFORE);
        int to = moved(text, mark.at(), AFTER);
        String before =
                (from > 0 ? "\u2026" : "") + Problem.visible(text.substring(from, mark.at()));
        String after =
                Problem.visible(text.substring(mark.at(), to))
                        + (to < text.length() ? "\u2026" : "");
        String blanks = " ".repeat(DisplayWidth.of(before));
        return "\n" + MARGIN + before + after + "\n" + MARGIN + blanks + "^";
    }

    /** Returns the position so many characters further on, or the nearest end of the text. */
    private static int moved(String text, int at, int characters) {
        int room =
                characters < 0
                        ? text.codePointCount(0, at)
                        : text.codePointCount(at, text.length());
        int steps = Math.min(Math.abs(characters), room);
        return text.offsetByCodePoints(at, characters < 0 ? -steps : steps);
    }
}

package org.claimgraph.csvw.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ends a row: carriage return, line feed or both in any dialect, as in Commons CSV, and
 * whatever else the dialect lists.
 */
final class LineEnds {

    private final List<String> listed;
    private final List<String> others;
    private boolean acceptsAll;

    LineEnds(List<String> listed) {
        this.listed = listed;
        this.others =
                listed.stream()
                        .filter(end -> end.charAt(0) != '\r' && end.charAt(0) != '\n')
                        .toList();
    }

    /** Returns the line end that comes this many characters after the next one, or null. */
    @Nullable String at(Characters characters, int distance) {
        int first = characters.ahead(distance);
        if (first == '\n') {
            return "\n";
        }
        if (first == '\r') {
            return characters.ahead(distance + 1) == '\n' ? "\r\n" : "\r";
        }
        for (String other : others) {
            if (characters.holds(other, distance)) {
                return other;
            }
        }
        return null;
    }

    /** Returns whether the dialect allows a line end. */
    boolean accepts(String lineEnd) {
        return acceptsAll || listed.contains(lineEnd);
    }

    /** Accepts every line end from now on. */
    void acceptAll() {
        acceptsAll = true;
    }

    /** Returns the name of one of the line ends that every dialect has. */
    static String name(String lineEnd) {
        return switch (lineEnd) {
            case "\r\n" -> "a carriage return with a line feed";
            case "\r" -> "a carriage return alone";
            default -> "a line feed alone";
        };
    }
}

package org.claimgraph.csvw.table;

import java.util.List;

/**
 * What ends a row: carriage return, line feed or both in any dialect, as the parser has it, and
 * whatever else the dialect lists.
 */
final class LineEnds {

    private final List<String> listed;
    private final List<char[]> others;

    LineEnds(List<String> listed) {
        this.listed = listed;
        this.others =
                listed.stream()
                        .filter(end -> end.charAt(0) != '\r' && end.charAt(0) != '\n')
                        .map(String::toCharArray)
                        .toList();
    }

    /** Returns how long the line end is that comes next, 0 when none does. */
    int length(Passage passage) {
        if (passage.next() == '\r') {
            return passage.ahead(1) == '\n' ? 2 : 1;
        }
        if (passage.next() == '\n') {
            return 1;
        }
        for (char[] other : others) {
            if (passage.startsWith(other)) {
                return other.length;
            }
        }
        return 0;
    }

    /** Returns whether the dialect lists the line end of this length that comes next. */
    boolean lists(Passage passage, int length) {
        return switch (passage.next()) {
            case '\r' -> listed.contains(length == 2 ? "\r\n" : "\r");
            case '\n' -> listed.contains("\n");
            default -> true;
        };
    }

    /** Returns what the usual line end of this length is called that comes next. */
    static String name(Passage passage, int length) {
        if (length == 2) {
            return "a carriage return with a line feed";
        }
        return passage.next() == '\r' ? "a carriage return alone" : "a line feed alone";
    }
}

package org.claimgraph.csvw.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of rows that are not part of the table: skipped rows and comments.
 *
 * <p>Keeps the first {@value #MAX_COMMENTS} that are not blank, of each the first {@value
 * #MAX_LENGTH} characters, so that a file of nothing but comments needs no more memory than any
 * other.
 */
final class Comments {

    private static final int MAX_COMMENTS = 1000;
    private static final int MAX_LENGTH = 64 * 1024;

    private final List<String> kept = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Takes all characters for the current comment. */
    void add(TextBuffer more) {
        more.moveTo(text, kept.size() < MAX_COMMENTS ? MAX_LENGTH - text.length() : 0);
    }

    /** Ends the current comment. */
    void end() {
        if (!text.isEmpty()) {
            kept.add(text.toString());
        }
        text.setLength(0);
    }

    List<String> list() {
        return List.copyOf(kept);
    }
}

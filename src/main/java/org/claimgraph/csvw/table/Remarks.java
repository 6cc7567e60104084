package org.claimgraph.csvw.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of rows that are not part of the table: skipped rows and comments.
 *
 * <p>Keeps the first {@value #MOST} that are not blank, of {@value #LONGEST} characters each at
 * most, so that a file of nothing but comments needs no more memory than any other.
 */
final class Remarks {

    private static final int MOST = 1000;
    private static final int LONGEST = 64 * 1024;

    private final List<String> kept = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Takes the next characters of the current remark. */
    void take(Passage passage, int count) {
        if (text.length() + count <= LONGEST && kept.size() < MOST) {
            passage.divert(count, text);
        } else {
            passage.leaveOut(count);
        }
    }

    /** Ends the current remark. */
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

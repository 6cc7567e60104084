package org.claimgraph.csvw.key;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.problem.Problems;

/**
 * What is wrong in one column, of which only the first rows will be shown: those are kept, the
 * others counted.
 */
final class FirstRows<T extends FirstRows.InRow> {

    /** What a row of a spreadsheet holds. */
    interface InRow {
        int row();
    }

    private final List<T> first = new ArrayList<>();
    private long more;

    /** Adds what is wrong in a row. */
    void add(T wrong) {
        int at = first.size();
        while (at > 0 && wrong.row() < first.get(at - 1).row()) {
            at--;
        }
        first.add(at, wrong);
        if (first.size() > Problems.EXAMPLES) {
            first.remove(Problems.EXAMPLES);
            more++;
        }
    }

    /** Returns whether something in this row would be kept; if not, it is counted. */
    boolean keepsOrCounts(int row) {
        boolean keeps = first.size() < Problems.EXAMPLES || row < first.get(first.size() - 1).row();
        more += keeps ? 0 : 1;
        return keeps;
    }

    /** Returns what is wrong in the first rows, in their order. */
    List<T> list() {
        return first;
    }

    /** Returns how much more there is. */
    long more() {
        return more;
    }
}

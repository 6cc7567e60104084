package org.claimgraph.csvw.key;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.problem.Problems;

/**
 * The problems of one column. Only the first rows will be shown: these are kept, and the others are
 * counted.
 */
final class FirstRows<T extends FirstRows.InRow> {

    /** Something in a row of a spreadsheet. */
    interface InRow {
        int row();
    }

    private final List<T> first = new ArrayList<>();
    private long more;

    /** Adds a problem of a row. */
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

    /** Returns whether a problem in this row would be kept; if not, counts it. */
    boolean keepsOrCounts(int row) {
        boolean keeps = first.size() < Problems.EXAMPLES || row < first.get(first.size() - 1).row();
        more += keeps ? 0 : 1;
        return keeps;
    }

    /** Returns the problems of the first rows, in order. */
    List<T> list() {
        return first;
    }

    /** Returns how many more problems were counted. */
    long more() {
        return more;
    }
}

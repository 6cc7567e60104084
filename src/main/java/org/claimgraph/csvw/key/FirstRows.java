package org.claimgraph.csvw.key;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The problems of one column. Only the first rows will be shown: these are kept, and the others are
 * counted.
 */
final class FirstRows<T extends FirstRows.InRow> {

    /** Something in a row of a spreadsheet. */
    interface InRow {
        int row();
    }

    private final int most;
    private final List<T> first = new ArrayList<>();
    private final BitSet moreRows = new BitSet();
    private long more;

    /**
     * Makes an empty collection.
     *
     * @param most how many are kept
     */
    FirstRows(int most) {
        this.most = most;
    }

    /** Adds what is wrong in a row. */
    void add(T wrong) {
        int at = first.size();
        while (at > 0 && wrong.row() < first.get(at - 1).row()) {
            at--;
        }
        first.add(at, wrong);
        if (first.size() > most) {
            count(first.remove(most).row());
        }
    }

    /** Returns whether a problem in this row would be kept; if not, counts it. */
    boolean keepsOrCounts(int row) {
        boolean keeps = first.size() < most || row < first.get(first.size() - 1).row();
        if (!keeps) {
            count(row);
        }
        return keeps;
    }

    private void count(int row) {
        more++;
        moreRows.set(row);
    }

    /** Returns the problems of the first rows, in order. */
    List<T> list() {
        return first;
    }

    /** Returns how many more problems were counted. */
    long more() {
        return more;
    }

    /** Returns the rows of the problems that were counted, one bit for each. */
    BitSet moreRows() {
        return moreRows;
    }
}

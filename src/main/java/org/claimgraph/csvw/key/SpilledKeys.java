package org.claimgraph.csvw.key;

import java.util.ArrayList;
import java.util.List;

/** Looks up keys of several tables on disk, in the order of the hashes. */
final class SpilledKeys {

    private final List<Table> tables = new ArrayList<>();

    SpilledKeys(List<TargetKey> targets) {
        for (TargetKey target : targets) {
            SortedRuns spilled = target.index().spilled();
            if (spilled != null) {
                tables.add(new Table(spilled.sorted()));
            }
        }
    }

    /**
     * Returns the row of a key, 0 for none, negative for several. Keys must be looked up in their
     * order.
     */
    int row(long high, long low) {
        int found = 0;
        for (Table table : tables) {
            int row = table.row(high, low);
            found = row == 0 ? found : row;
        }
        return found;
    }

    /** The keys of one table and the answer given last. */
    private static final class Table {
        private final MergedRuns keys;
        private boolean hasKey;
        private long answeredHigh;
        private long answeredLow;
        private int answer;

        Table(MergedRuns keys) {
            this.keys = keys;
            this.hasKey = keys.next();
        }

        int row(long high, long low) {
            if (answer != 0 && high == answeredHigh && low == answeredLow) {
                return answer;
            }
            answer = 0;
            while (hasKey && compare(high, low) < 0) {
                hasKey = keys.next();
            }
            while (hasKey && compare(high, low) == 0) {
                answer = answer == 0 ? keys.number() : -Math.abs(answer);
                hasKey = keys.next();
            }
            answeredHigh = high;
            answeredLow = low;
            return answer;
        }

        private int compare(long high, long low) {
            int byHigh = Long.compare(keys.high(), high);
            return byHigh == 0 ? Long.compare(keys.low(), low) : byHigh;
        }
    }
}

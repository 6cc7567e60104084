package org.claimgraph.store.bulk;

import java.util.Iterator;
import org.apache.jena.dboe.index.RangeIndex;

/** Counts the records of an index of TDB2 without reading them. */
public final class Records {

    private Records() {}

    /** Counts the records from the first to the last. */
    public static long count(RangeIndex index) {
        Iterator<Boolean> records =
                index.iterator(null, null, (block, slot, key, factory) -> Boolean.TRUE);
        long count = 0;
        while (records.hasNext()) {
            records.next();
            count++;
        }
        return count;
    }
}

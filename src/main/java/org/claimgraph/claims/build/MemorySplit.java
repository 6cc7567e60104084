package org.claimgraph.claims.build;

import org.claimgraph.csvw.key.GroupKeys;
import org.claimgraph.store.LoadPlan;

/**
 * How much memory the two may take that grow with the tables; what does not fit goes to disk.
 *
 * @param keys bytes for keys and references
 * @param sorting bytes for terms and triples on their way into a database
 */
public record MemorySplit(long keys, long sorting) {

    /** Returns what they take unless it is said: 64 MB, and a quarter of the machine's memory. */
    public static MemorySplit usual() {
        return new MemorySplit(GroupKeys.USUAL_MEMORY, LoadPlan.usualMemory());
    }

    /** Splits so many bytes: a quarter is for the keys. */
    public static MemorySplit of(long bytes) {
        return new MemorySplit(bytes / 4, bytes - bytes / 4);
    }
}

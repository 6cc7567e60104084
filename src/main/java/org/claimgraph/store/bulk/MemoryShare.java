package org.claimgraph.store.bulk;

/** How many bytes something may take, and how many are left of them. Not thread-safe. */
final class MemoryShare {

    private long left;

    MemoryShare(long bytes) {
        left = bytes;
    }

    /** Takes memory and returns true, or returns false when not enough is left. */
    boolean take(long bytes) {
        if (bytes > left) {
            return false;
        }
        left -= bytes;
        return true;
    }

    /** Returns how many bytes are left. */
    long left() {
        return left;
    }
}

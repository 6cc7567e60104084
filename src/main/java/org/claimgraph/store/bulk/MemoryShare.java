package org.claimgraph.store.bulk;

/** A memory limit, and how much of it is left. Not thread-safe. */
final class MemoryShare {

    private long left;

    MemoryShare(long bytes) {
        left = bytes;
    }

    /** Reserves memory and returns true, or returns false if not enough is left. */
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

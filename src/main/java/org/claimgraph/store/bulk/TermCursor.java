package org.claimgraph.store.bulk;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Goes through the hashed terms of one part in order of their hashes. */
final class TermCursor implements Merge.Cursor, Comparable<TermCursor> {

    private final Part part;
    private final SpillReader hashes;
    private final @Nullable SpillReader found;
    private long high;
    private long low;
    private int number;
    private long id = Part.REPEATED;

    private TermCursor(Part part, SpillReader hashes, @Nullable SpillReader found) {
        this.part = part;
        this.hashes = hashes;
        this.found = found;
    }

    /** Opens the terms without ids, before it is known which of them are new. */
    static TermCursor ofHashes(Part part) throws IOException {
        return new TermCursor(part, part.read(PartFile.HASHES), null);
    }

    /** Opens the terms with the ids of those that are new. */
    static TermCursor ofFound(Part part) throws IOException {
        return new TermCursor(part, part.read(PartFile.HASHES), part.read(PartFile.FOUND));
    }

    @Override
    public boolean next() throws IOException {
        if (!hashes.hasMore()) {
            return false;
        }
        high = hashes.nextLong();
        low = hashes.nextLong();
        number = hashes.nextInt();
        if (found != null) {
            id = found.nextLong();
        }
        return true;
    }

    Part part() {
        return part;
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    int number() {
        return number;
    }

    /** Returns the id of a new term; {@link Part#REPEATED} of others. */
    long id() {
        return id;
    }

    /** Sorts by hash; of equal hashes the one in the earlier part comes first. */
    @Override
    public int compareTo(TermCursor other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        int byHash = byHigh == 0 ? Long.compareUnsigned(low, other.low) : byHigh;
        return byHash == 0 ? Integer.compare(part.index(), other.part.index()) : byHash;
    }

    @Override
    public void close() throws IOException {
        try (hashes;
                found) {
            // Closes both.
        }
    }
}

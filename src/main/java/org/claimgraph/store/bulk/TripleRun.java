package org.claimgraph.store.bulk;

import java.io.IOException;
import java.nio.file.Path;

/** Sorted triples in a working file: three ids of 8 bytes each. */
final class TripleRun implements SortedTriples, Merge.Cursor, Comparable<TripleRun> {

    private final SpillReader file;
    private final long[] ids = new long[3];

    /** Opens a run that {@link #write} has written. */
    TripleRun(Path file) throws IOException {
        this.file = new SpillReader(file);
    }

    /** Writes triples to a new file and returns it. */
    static Path write(SortedTriples triples, Path file) throws IOException {
        try (SpillWriter out = new SpillWriter(file)) {
            while (triples.next()) {
                out.putLong(triples.id(0));
                out.putLong(triples.id(1));
                out.putLong(triples.id(2));
            }
        }
        return file;
    }

    @Override
    public boolean next() throws IOException {
        if (!file.hasMore()) {
            return false;
        }
        ids[0] = file.nextLong();
        ids[1] = file.nextLong();
        ids[2] = file.nextLong();
        return true;
    }

    @Override
    public long id(int place) {
        return ids[place];
    }

    /** Sorts by ids, as unsigned numbers. */
    @Override
    public int compareTo(TripleRun other) {
        for (int place = 0; place < 2; place++) {
            if (ids[place] != other.ids[place]) {
                return Long.compareUnsigned(ids[place], other.ids[place]);
            }
        }
        return Long.compareUnsigned(ids[2], other.ids[2]);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

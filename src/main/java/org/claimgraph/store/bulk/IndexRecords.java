package org.claimgraph.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;

/** The records of a triple index, in their order: three ids, 24 bytes. Counts them. */
final class IndexRecords implements Iterator<Record> {

    private static final int LENGTH = 3 * Long.BYTES;

    private final SortedTriples triples;
    private final RecordFactory factory;
    private boolean hasNext;
    private long count;

    IndexRecords(SortedTriples triples, RecordFactory factory) throws IOException {
        this.triples = triples;
        this.factory = factory;
        this.hasNext = triples.next();
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public Record next() {
        if (!hasNext) {
            throw new NoSuchElementException();
        }
        byte[] key = new byte[LENGTH];
        for (int place = 0; place < 3; place++) {
            BigEndian.put(key, place * Long.BYTES, triples.id(place));
        }
        count++;
        try {
            hasNext = triples.next();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return factory.create(key);
    }

    /** Returns how many records were returned. */
    long count() {
        return count;
    }
}

package org.claimgraph.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.jspecify.annotations.Nullable;

/**
 * The records of TDB2's node index, in their order: a hash of 16 bytes and the id of its term, 8
 * bytes. While it iterates, it writes the ids of the terms of each part to {@link PartFile#IDS}.
 */
final class NodeIndexRecords implements Iterator<Record>, Closeable {

    private final TermMerge merge;
    private final RecordFactory factory;
    private final List<SpillWriter> ids = new ArrayList<>();
    private @Nullable Record next;
    private long id;

    NodeIndexRecords(List<Part> parts, RecordFactory factory) throws IOException {
        this.factory = factory;
        this.merge = new TermMerge(parts, TermCursor::ofFound);
        for (Part part : parts) {
            ids.add(part.write(PartFile.IDS));
        }
        advance();
    }

    private void advance() throws IOException {
        next = null;
        while (next == null && merge.next()) {
            TermCursor term = merge.term();
            if (merge.isFirst()) {
                id = term.id();
                next = record(term);
            }
            ids.get(term.part().index()).putLong(id);
        }
    }

    private Record record(TermCursor term) {
        byte[] key = new byte[2 * Long.BYTES];
        BigEndian.put(key, 0, term.high());
        BigEndian.put(key, Long.BYTES, term.low());
        byte[] value = new byte[Long.BYTES];
        BigEndian.put(value, 0, id);
        return factory.create(key, value);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Record next() {
        Record record = next;
        if (record == null) {
            throw new NoSuchElementException();
        }
        try {
            advance();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return record;
    }

    @Override
    public void close() throws IOException {
        merge.close();
        for (SpillWriter writer : ids) {
            writer.close();
        }
    }
}

package org.claimgraph.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * Numbers the terms of one part and writes their encodings. Two terms are the same if TDB2 treats
 * them as equal: by id for inline values such as short integers, by TDB2's hash for all others.
 */
final class TermNumbers implements Closeable {

    private static final int SUBJECTS = 1 << 12;
    private static final int PREDICATES = 1 << 10;
    private static final int OBJECTS = 1 << 16;

    private final TermCache subjects = new TermCache(SUBJECTS);
    private final TermCache predicates = new TermCache(PREDICATES);
    private final TermCache objects = new TermCache(OBJECTS);
    private final TermDictionary byHash;
    private final TermDictionary byId;
    private final TermDictionary predicateByTerm;
    private final Hash hash = new Hash(SystemTDB.LenNodeHash);
    private final byte[] idBytes = new byte[NodeId.SIZE];
    private final SpillWriter bytes;
    private final TermBytes encoder;
    private final SpillWriter lengths;
    private final SpillWriter inline;
    private final SpillWriter predicateTerms;
    private int count;
    private int predicateCount;

    TermNumbers(Path folder, MemoryShare memory) throws IOException {
        byHash = new TermDictionary(memory);
        byId = new TermDictionary(memory);
        predicateByTerm = new TermDictionary(memory);
        bytes = new SpillWriter(PartFile.BYTES.in(folder));
        encoder = new TermBytes(bytes);
        lengths = new SpillWriter(PartFile.LENGTHS.in(folder));
        inline = new SpillWriter(PartFile.INLINE.in(folder));
        predicateTerms = new SpillWriter(PartFile.PREDICATES.in(folder));
    }

    /** Returns the number of a subject among all terms. */
    int subject(Node term) throws IOException {
        return number(term, subjects);
    }

    /** Returns the number of an object among all terms. */
    int object(Node term) throws IOException {
        return number(term, objects);
    }

    /** Returns the number of a predicate among the predicates. */
    int predicate(Node term) throws IOException {
        int known = predicates.number(term);
        if (known != TermCache.UNKNOWN) {
            return known;
        }
        int termNumber = numberOfUncached(term);
        int number = predicateByTerm.number(termNumber, predicateCount);
        if (number == predicateCount) {
            predicateCount++;
            predicateTerms.putInt(termNumber);
        }
        predicates.put(term, number);
        return number;
    }

    private int number(Node term, TermCache cache) throws IOException {
        int known = cache.number(term);
        if (known != TermCache.UNKNOWN) {
            return known;
        }
        int number = numberOfUncached(term);
        cache.put(term, number);
        return number;
    }

    private int numberOfUncached(Node term) throws IOException {
        NodeId id = NodeId.inline(term);
        return id == null ? numberByHash(term) : numberById(id);
    }

    private int numberByHash(Node term) throws IOException {
        NodeLib.setHash(hash, term);
        byte[] key = hash.getBytes();
        int number = byHash.number(BigEndian.get(key, 0), BigEndian.get(key, Long.BYTES), count);
        if (number == count) {
            count++;
            long start = bytes.position();
            encoder.write(term);
            lengths.putInt((int) (bytes.position() - start));
        }
        return number;
    }

    private int numberById(NodeId id) throws IOException {
        NodeIdFactory.set(id, idBytes);
        long value = BigEndian.get(idBytes, 0);
        int number = byId.number(value, count);
        if (number == count) {
            count++;
            lengths.putInt(Part.INLINE);
            inline.putInt(number);
            inline.putLong(value);
        }
        return number;
    }

    /** Returns how many different terms there are. */
    int count() {
        return count;
    }

    /** Returns how many different predicates there are. */
    int predicateCount() {
        return predicateCount;
    }

    /** Returns whether the memory is used up. */
    boolean isFull() {
        return byHash.isFull() || byId.isFull() || predicateByTerm.isFull();
    }

    /** Writes the hashes in their order. */
    void writeHashes(SpillWriter hashes) throws IOException {
        byHash.forEachSorted(
                (high, low, number) -> {
                    hashes.putLong(high);
                    hashes.putLong(low);
                    hashes.putInt(number);
                });
    }

    @Override
    public void close() throws IOException {
        try (bytes;
                lengths;
                inline;
                predicateTerms) {
            // Closes all of them, even if one cannot be written.
        }
    }
}

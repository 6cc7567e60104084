package org.claimgraph.store.bulk;

import java.io.IOException;
import java.util.List;

/**
 * Fills the node file and the node index from all parts, and writes the ids of its terms for each
 * part.
 *
 * <p>The terms of the parts are merged by their hashes twice: first to find which are new in which
 * part; then, after the new ones have been appended to the node file and have ids, to write the
 * index and the ids for all parts that have the same term. So the node file has the terms in the
 * order of their first occurrence, however the input was cut into parts.
 */
final class NodeTableFilling {

    private final TdbWriter database;
    private final List<Part> parts;

    NodeTableFilling(TdbWriter database, List<Part> parts) {
        this.database = database;
        this.parts = parts;
    }

    /** Fills both and returns how many terms there are. */
    long fill() throws IOException {
        NewTerms terms = NewTerms.of(parts);
        database.fillNodes(
                () -> {
                    NodeFile file = new NodeFile(database.nodeFile());
                    for (Part part : parts) {
                        writeFound(part, append(part, terms, file));
                    }
                    file.flush();
                    packIndex();
                });
        return terms.count();
    }

    /** Appends the new terms of a part and returns the id of each, by number. */
    private static long[] append(Part part, NewTerms terms, NodeFile file) throws IOException {
        long[] ids = new long[part.terms()];
        try (SpillReader lengths = part.read(PartFile.LENGTHS);
                SpillReader bytes = part.read(PartFile.BYTES)) {
            for (int number = 0; number < ids.length; number++) {
                int length = lengths.nextInt();
                if (terms.contains(part, number)) {
                    ids[number] = file.append(bytes, length);
                } else if (length != Part.INLINE) {
                    ids[number] = Part.REPEATED;
                    bytes.skip(length);
                }
            }
        }
        return ids;
    }

    private static void writeFound(Part part, long[] ids) throws IOException {
        try (SpillReader hashes = part.read(PartFile.HASHES);
                SpillWriter found = part.write(PartFile.FOUND)) {
            while (hashes.hasMore()) {
                hashes.skip(2 * Long.BYTES);
                found.putLong(ids[hashes.nextInt()]);
            }
        }
    }

    private void packIndex() throws IOException {
        try (NodeIndexRecords records = new NodeIndexRecords(parts, database.nodeRecords())) {
            database.packNodeIndex(records);
        }
    }
}

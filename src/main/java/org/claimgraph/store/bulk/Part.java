package org.claimgraph.store.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A stretch of the input: as many triples as fit the dictionary with their terms. It numbers its
 * terms for itself, 0, 1, 2 and so on in the order of their first occurrence, and lies in {@link
 * PartFile}s.
 *
 * @param folder the folder of its files
 * @param index its place among the parts, from 0
 * @param terms how many different terms it has
 * @param predicates how many different predicates
 * @param triples how many triples, equal ones counted again
 */
record Part(Path folder, int index, int terms, int predicates, long triples) {

    /** How long a triple is in its file. */
    static final int TRIPLE_BYTES = 3 * Integer.BYTES;

    /** Instead of a length: the id of the term says it all. */
    static final int INLINE = -1;

    /** Instead of an id: the term was in an earlier part. */
    static final long REPEATED = -1;

    /** Opens one of its files at the beginning. */
    SpillReader read(PartFile file) throws IOException {
        return new SpillReader(file.in(folder));
    }

    /** Opens its triples at one of them. */
    SpillReader readTriples(long first) throws IOException {
        return new SpillReader(PartFile.TRIPLES.in(folder), first * TRIPLE_BYTES);
    }

    /** Removes its files. */
    void delete() throws IOException {
        for (PartFile file : PartFile.values()) {
            Files.deleteIfExists(file.in(folder));
        }
        Files.delete(folder);
    }

    /** Makes one of its files. */
    SpillWriter write(PartFile file) throws IOException {
        return new SpillWriter(file.in(folder));
    }
}

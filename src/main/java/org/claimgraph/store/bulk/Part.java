package org.claimgraph.store.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A section of the input: as many triples as have terms that fit into the dictionary. It has its
 * own numbers for terms, 0, 1, 2 and so on in the order of their first occurrence, and is stored in
 * {@link PartFile}s.
 *
 * @param folder the folder of its files
 * @param index its place among the parts, from 0
 * @param terms how many different terms it has
 * @param predicates how many different predicates
 * @param triples how many triples, equal ones counted again
 */
record Part(Path folder, int index, int terms, int predicates, long triples) {

    /** The bytes of a triple in its file. */
    static final int TRIPLE_BYTES = 3 * Integer.BYTES;

    /** In place of a length: the id contains the whole term. */
    static final int INLINE = -1;

    /** In place of an id: the term is in an earlier part. */
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

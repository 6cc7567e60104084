package org.claimgraph.store.bulk;

import java.nio.file.Path;
import java.util.Locale;

/** The working files of a part. All numbers in them are big-endian, with nothing between them. */
enum PartFile {
    /**
     * For each triple, as it came: the numbers of subject, predicate, object; 3 x 4 bytes. A
     * predicate has its number among the predicates, the others have theirs among all terms.
     */
    TRIPLES,
    /** For each term, by number: its encoding in the node file; any length. */
    BYTES,
    /**
     * For each term, by number: the length of its encoding; -1 if its id contains the whole term; 4
     * bytes.
     */
    LENGTHS,
    /** For each term whose id contains the whole term: its number, its id; 4 + 8 bytes. */
    INLINE,
    /** For each predicate, by its number among the predicates: that among all terms; 4 bytes. */
    PREDICATES,
    /** For each other term, by hash: the hash, the number; 16 + 4 bytes. */
    HASHES,
    /** For each of these: its id if the term is new in this part, or -1; 8 bytes. */
    FOUND,
    /** For each of these: its id; 8 bytes. */
    IDS;

    /** Returns where this file lies in the folder of a part. */
    Path in(Path folder) {
        return folder.resolve(name().toLowerCase(Locale.ROOT));
    }
}

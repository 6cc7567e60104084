package org.claimgraph.store;

import java.time.Instant;
import java.util.SortedMap;

/**
 * The state of a generation when it was built. A generation with a manifest is complete.
 *
 * @param generation its id
 * @param built when the manifest was made
 * @param claimgraph the version of ClaimGraph that built it
 * @param jena the version of Jena that wrote the database
 * @param triples how many triples its default graph holds
 * @param tables by name, when each table was last changed before it was copied; the digest is that
 *     of the copy
 * @param files the digest of each file but the manifest, by its path in the generation's folder
 */
record Manifest(
        String generation,
        Instant built,
        String claimgraph,
        String jena,
        long triples,
        SortedMap<String, Instant> tables,
        SortedMap<String, FileDigest> files) {

    /** The format of the manifest and of its folder. A manifest with another number is not read. */
    static final int FORMAT = 2;

    /** Returns the digest of a table's copy. */
    FileDigest table(String name) {
        FileDigest digest = files.get(Generation.TABLES + "/" + name);
        if (digest == null) {
            throw new IllegalArgumentException("no table " + name + " in " + generation);
        }
        return digest;
    }
}

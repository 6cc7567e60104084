package org.claimgraph.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;

/** Writes one part. Its memory is that of its dictionary. Not thread-safe. */
final class PartWriter implements Closeable {

    private final Path folder;
    private final int index;
    private final TermNumbers terms;
    private final SpillWriter triples;
    private long tripleCount;

    PartWriter(Path workspace, int index, MemoryShare memory) throws IOException {
        this.folder = Files.createDirectory(workspace.resolve("part-" + index));
        this.index = index;
        this.terms = new TermNumbers(folder, memory);
        this.triples = new SpillWriter(PartFile.TRIPLES.in(folder));
    }

    /** Adds a triple. */
    void add(Node subject, Node predicate, Node object) throws IOException {
        triples.putInt(terms.subject(subject));
        triples.putInt(terms.predicate(predicate));
        triples.putInt(terms.object(object));
        tripleCount++;
    }

    /**
     * Returns whether the part is full: the memory is used up, or with one more triple the sort
     * keys might not fit into 64 bits.
     */
    boolean isFull() {
        return terms.isFull() || !SortKey.fits(terms.count() + 3, terms.predicateCount() + 1);
    }

    /** Ends the part. */
    Part end() throws IOException {
        try (SpillWriter hashes = new SpillWriter(PartFile.HASHES.in(folder))) {
            terms.writeHashes(hashes);
        }
        close();
        return new Part(folder, index, terms.count(), terms.predicateCount(), tripleCount);
    }

    @Override
    public void close() throws IOException {
        try (terms;
                triples) {
            // Closes both, even if one cannot be written.
        }
    }
}

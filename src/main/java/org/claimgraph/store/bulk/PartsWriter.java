package org.claimgraph.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Cuts the input into parts and gathers them, one after the other. Not thread-safe. */
final class PartsWriter implements Closeable {

    private final Path workspace;
    private final long memory;
    private final List<Part> parts = new ArrayList<>();
    private PartWriter current;

    PartsWriter(Path workspace, long memory) throws IOException {
        this.workspace = workspace;
        this.memory = memory;
        this.current = begin();
    }

    private PartWriter begin() throws IOException {
        return new PartWriter(workspace, parts.size(), new MemoryShare(memory));
    }

    /** Adds the triples of an array up to the first null. */
    void add(@Nullable Triple[] triples) throws IOException {
        for (Triple triple : triples) {
            if (triple == null) {
                return;
            }
            if (current.isFull()) {
                parts.add(current.end());
                current = begin();
            }
            current.add(triple.getSubject(), triple.getPredicate(), triple.getObject());
        }
    }

    /** Ends the last part and returns all; there is at least one. */
    List<Part> end() throws IOException {
        parts.add(current.end());
        return List.copyOf(parts);
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}

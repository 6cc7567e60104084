package org.claimgraph.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Cuts the input into parts and writes them, one after the other. Not thread-safe. */
final class PartsWriter implements Closeable {

    private final Path workspace;
    private final long memory;
    private final Consumer<BulkStep> listener;
    private final List<Part> parts = new ArrayList<>();
    private PartWriter current;

    PartsWriter(Path workspace, long memory, Consumer<BulkStep> listener) throws IOException {
        this.workspace = workspace;
        this.memory = memory;
        this.listener = listener;
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
                endPart();
                current = begin();
            }
            current.add(triple.getSubject(), triple.getPredicate(), triple.getObject());
        }
    }

    /** Ends the last part and returns all; there is at least one. */
    List<Part> end() throws IOException {
        endPart();
        return List.copyOf(parts);
    }

    private void endPart() throws IOException {
        listener.accept(BulkStep.END_PART);
        parts.add(current.end());
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}

package org.claimgraph.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Takes triples from the thread that makes them and passes them in batches to the thread that
 * writes parts, so that both run at the same time. The faster one waits.
 */
final class TripleIntake implements StreamRDF {

    private static final int BATCH = 4096;

    /** A batch with this many UTF-16 units in literals is passed on before it is full. */
    private static final int BATCH_TEXT = 1 << 20;

    private static final int MAX_WAITING = 4;

    private final PartsWriter parts;
    private final Workers writer;
    private final Deque<Future<?>> waiting = new ArrayDeque<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final TripleSample sample = new TripleSample();
    private @Nullable Triple[] batch = new Triple[BATCH];
    private int size;
    private int text;

    /**
     * Makes an intake for a writer, which from here on is used only in a thread of these workers.
     */
    TripleIntake(PartsWriter parts, Workers writer) {
        this.parts = parts;
        this.writer = writer;
    }

    @Override
    public void start() {}

    @Override
    public void triple(Triple triple) {
        sample.add(triple);
        batch[size] = triple;
        size++;
        Node object = triple.getObject();
        if (object.isLiteral()) {
            text += object.getLiteralLexicalForm().length();
        }
        if (size == BATCH || text >= BATCH_TEXT) {
            handOver();
        }
    }

    private void handOver() {
        @Nullable Triple[] full = batch;
        try {
            if (waiting.size() == MAX_WAITING) {
                Workers.result(waiting.remove());
            }
            waiting.add(
                    writer.start(
                            () -> {
                                parts.add(full);
                                return full;
                            }));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        batch = new Triple[BATCH];
        size = 0;
        text = 0;
    }

    /** Takes quads of the default graph only: the stores made here have no other. */
    @Override
    public void quad(Quad quad) {
        if (!quad.isDefaultGraph()) {
            throw new IllegalArgumentException("not in the default graph: " + quad);
        }
        triple(quad.asTriple());
    }

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.put(prefix, iri);
    }

    /** Ignored: triples arrive with absolute IRIs. */
    @Override
    public void base(String base) {}

    @Override
    public void finish() {}

    /** Waits until the whole input has been written. */
    void drain() throws IOException {
        handOver();
        while (!waiting.isEmpty()) {
            Workers.result(waiting.remove());
        }
    }

    Map<String, String> prefixes() {
        return prefixes;
    }

    TripleSample sample() {
        return sample;
    }
}

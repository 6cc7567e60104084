package org.claimgraph.store.bulk;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A sample of the input, spread evenly, to be looked up in the finished database. It has all
 * triples of a small input; of a larger one, at least half of the maximum.
 */
final class TripleSample {

    private static final int MOST = 256;

    /** In UTF-16 units. Triples with longer literals are skipped, to keep the sample small. */
    private static final int MAX_LITERAL = 10_000;

    private final List<Triple> triples = new ArrayList<>(MOST);
    private long step = 1;
    private long untilNext = 1;

    /** Offers the next triple to the sample. */
    void add(Triple triple) {
        untilNext--;
        if (untilNext == 0) {
            untilNext = step;
            keep(triple);
        }
    }

    private void keep(Triple triple) {
        if (isShort(triple.getObject())) {
            triples.add(triple);
        }
        if (triples.size() == MOST) {
            for (int i = 0; i < MOST / 2; i++) {
                triples.remove(i);
            }
            step = 2 * step;
            untilNext = step;
        }
    }

    private static boolean isShort(Node object) {
        return !object.isLiteral() || object.getLiteralLexicalForm().length() <= MAX_LITERAL;
    }

    List<Triple> triples() {
        return List.copyOf(triples);
    }
}

package org.claimgraph.store.bulk;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Some of the triples that came in, spread evenly, to be looked up in the finished database.
 * Between half of the most and the most of them, as soon as there are as many.
 */
final class TripleSample {

    private static final int MOST = 256;

    /** In UTF-16 units. Triples with longer literals are passed over: a sample is to be small. */
    private static final int MAX_LITERAL = 10_000;

    private final List<Triple> triples = new ArrayList<>(MOST);
    private long step = 1;
    private long untilNext = 1;

    /** Shows the sample the next triple. */
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

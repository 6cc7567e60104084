package org.claimgraph.store.bulk;

import java.io.Closeable;
import java.io.IOException;

/** Triples of ids in the order of an index, each once. */
interface SortedTriples extends Closeable {

    /** Goes to the next triple; returns false after the last one. */
    boolean next() throws IOException;

    /** Returns one id of the triple, by its place in the order, 0 to 2. */
    long id(int place);

    @Override
    void close() throws IOException;
}

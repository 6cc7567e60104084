package org.claimgraph.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Goes through the hashed terms of all parts in order of their hashes. */
final class TermMerge implements Closeable {

    private final Merge<TermCursor> parts;
    private long high;
    private long low;
    private boolean isBegun;
    private boolean isFirst;

    /** Opens the terms of all parts. */
    TermMerge(List<Part> parts, Merge.Opening<Part, TermCursor> opening) throws IOException {
        this.parts = Merge.of(parts, opening);
    }

    /** Goes to the next term of a part; returns false after the last one. */
    boolean next() throws IOException {
        if (!parts.next()) {
            return false;
        }
        TermCursor term = parts.current();
        isFirst = !isBegun || term.high() != high || term.low() != low;
        isBegun = true;
        high = term.high();
        low = term.low();
        return true;
    }

    /** Returns whether this part is the first that has the term. */
    boolean isFirst() {
        return isFirst;
    }

    /** Returns the current term. */
    TermCursor term() {
        return parts.current();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}

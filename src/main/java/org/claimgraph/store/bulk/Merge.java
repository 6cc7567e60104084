package org.claimgraph.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Merges sorted parts: reads them as one, from the least to the greatest. */
final class Merge<C extends Merge.Cursor & Comparable<C>> implements Closeable {

    private final List<C> opened = new ArrayList<>();
    private final PriorityQueue<C> queue = new PriorityQueue<>();
    private @Nullable C current;

    /** Reads one part. Cursors compare by their current element. */
    interface Cursor extends Closeable {

        /** Moves to the next element; returns false after the last one. */
        boolean next() throws IOException;
    }

    /** Opens one part. */
    interface Opening<S, C> {
        C open(S source) throws IOException;
    }

    private Merge() {}

    /** Opens all parts, or none when one fails. */
    static <S, C extends Cursor & Comparable<C>> Merge<C> of(List<S> sources, Opening<S, C> opening)
            throws IOException {
        Merge<C> merge = new Merge<>();
        boolean isOpen = false;
        try {
            for (S source : sources) {
                merge.add(opening.open(source));
            }
            isOpen = true;
            return merge;
        } finally {
            if (!isOpen) {
                merge.close();
            }
        }
    }

    private void add(C cursor) throws IOException {
        opened.add(cursor);
        if (cursor.next()) {
            queue.add(cursor);
        }
    }

    /** Moves to the next element of all parts; returns false after the last one. */
    boolean next() throws IOException {
        if (current != null && current.next()) {
            queue.add(current);
        }
        current = queue.poll();
        return current != null;
    }

    /** Returns the part with the current element. */
    C current() {
        if (current == null) {
            throw new IllegalStateException("before the first one, or after the last");
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        for (C cursor : opened) {
            cursor.close();
        }
    }
}

package org.claimgraph.store.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Goes through the hashed terms of all parts in order of their hashes. */
final class TermMerge implements Closeable {

    private final List<TermCursor> opened = new ArrayList<>();
    private final PriorityQueue<TermCursor> queue = new PriorityQueue<>();
    private @Nullable TermCursor current;
    private boolean isFirst;

    /** Opens the terms of one part. */
    interface Opening {
        TermCursor open(Part part) throws IOException;
    }

    private TermMerge() {}

    /** Opens the terms of all parts. */
    static TermMerge of(List<Part> parts, Opening opening) throws IOException {
        TermMerge merge = new TermMerge();
        boolean isOpen = false;
        try {
            for (Part part : parts) {
                merge.add(opening.open(part));
            }
            isOpen = true;
            return merge;
        } finally {
            if (!isOpen) {
                merge.close();
            }
        }
    }

    private void add(TermCursor cursor) throws IOException {
        opened.add(cursor);
        if (cursor.next()) {
            queue.add(cursor);
        }
    }

    /** Goes to the next term of a part; returns false after the last one. */
    boolean next() throws IOException {
        TermCursor last = current;
        long high = last == null ? 0 : last.high();
        long low = last == null ? 0 : last.low();
        if (last != null && last.next()) {
            queue.add(last);
        }
        TermCursor least = queue.poll();
        isFirst = least != null && (last == null || least.high() != high || least.low() != low);
        current = least;
        return least != null;
    }

    /** Returns whether this part is the first that has the term. */
    boolean isFirst() {
        return isFirst;
    }

    /** Returns where the merge stands. */
    TermCursor term() {
        if (current == null) {
            throw new IllegalStateException("there is no term here");
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        for (TermCursor cursor : opened) {
            cursor.close();
        }
    }
}

package org.claimgraph.store.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Reads the runs of one order as one. */
final class MergedTriples implements SortedTriples {

    private final List<TripleRun> opened = new ArrayList<>();
    private final PriorityQueue<TripleRun> queue = new PriorityQueue<>();
    private final long[] ids = new long[3];
    private @Nullable TripleRun current;

    private MergedTriples() {}

    static MergedTriples of(List<Path> runs) throws IOException {
        MergedTriples merged = new MergedTriples();
        boolean isOpen = false;
        try {
            for (Path run : runs) {
                merged.add(new TripleRun(run));
            }
            isOpen = true;
            return merged;
        } finally {
            if (!isOpen) {
                merged.close();
            }
        }
    }

    private void add(TripleRun run) throws IOException {
        opened.add(run);
        if (run.next()) {
            queue.add(run);
        }
    }

    @Override
    public boolean next() throws IOException {
        boolean isFirst = current == null;
        do {
            TripleRun last = current;
            if (last != null && last.next()) {
                queue.add(last);
            }
            current = queue.poll();
        } while (current != null && !isFirst && isSame(current));
        if (current == null) {
            return false;
        }
        for (int place = 0; place < ids.length; place++) {
            ids[place] = current.id(place);
        }
        return true;
    }

    private boolean isSame(TripleRun run) {
        return run.id(2) == ids[2] && run.id(1) == ids[1] && run.id(0) == ids[0];
    }

    @Override
    public long id(int place) {
        return ids[place];
    }

    @Override
    public void close() throws IOException {
        for (TripleRun run : opened) {
            run.close();
        }
    }
}

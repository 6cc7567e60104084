package org.claimgraph.store.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the runs of one order as one, and each triple once. */
final class MergedTriples implements SortedTriples {

    private final Merge<TripleRun> runs;
    private final long[] ids = new long[3];
    private boolean isBegun;

    MergedTriples(List<Path> files) throws IOException {
        runs = Merge.of(files, TripleRun::new);
    }

    @Override
    public boolean next() throws IOException {
        do {
            if (!runs.next()) {
                return false;
            }
        } while (isBegun && isSame(runs.current()));
        isBegun = true;
        for (int place = 0; place < ids.length; place++) {
            ids[place] = runs.current().id(place);
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
        runs.close();
    }
}

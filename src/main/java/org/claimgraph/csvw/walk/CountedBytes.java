package org.claimgraph.csvw.walk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.claimgraph.run.Progress;

/** The bytes of a table, counted as they are read. */
final class CountedBytes extends FilterInputStream {

    private final Progress progress;

    CountedBytes(InputStream bytes, Progress progress) {
        super(bytes);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        progress.readBytes(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        int read = super.read(target, from, count);
        progress.readBytes(Math.max(0, read));
        return read;
    }
}

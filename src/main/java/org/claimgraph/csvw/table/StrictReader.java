package org.claimgraph.csvw.table;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.stream.Stream;

/**
 * The characters of a table as the parser is to see them, every one of them watched on its way.
 *
 * <p>Joins {@link StrictDecoder}, {@link Passage} and {@link QuoteWatch}.
 */
final class StrictReader extends Reader {

    private final StrictDecoder decoder;
    private final Passage passage;
    private final QuoteWatch watch;
    private final Remarks remarks = new Remarks();

    StrictReader(StrictDecoder decoder, Dialect dialect, Logbook log) {
        this.decoder = decoder;
        this.passage = new Passage(lookahead(dialect));
        this.watch = new QuoteWatch(dialect, decoder, passage, log, remarks);
    }

    private static int lookahead(Dialect dialect) {
        String prefix = dialect.commentPrefix() == null ? "" : dialect.commentPrefix();
        int longest =
                Stream.concat(
                                Stream.of(dialect.delimiter(), prefix),
                                dialect.lineTerminators().stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return Math.max(2, longest);
    }

    @Override
    public int read(char[] target, int from, int count) throws IOException {
        int given = passage.give(target, from, count);
        while (given == 0 && !passage.isLast()) {
            passage.fill(decoder);
            watch.watch();
            given = passage.give(target, from, count);
        }
        return given == 0 ? -1 : given;
    }

    /** Returns the text of the comments and skipped rows so far. */
    List<String> remarks() {
        return remarks.list();
    }

    @Override
    public void close() throws IOException {
        decoder.close();
    }
}

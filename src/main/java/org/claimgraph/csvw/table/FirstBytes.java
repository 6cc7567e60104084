package org.claimgraph.csvw.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Looks at the first bytes of a file: is it CSV, and is it in the encoding that was stated? */
final class FirstBytes {

    private static final int LENGTH = 1024;

    private FirstBytes() {}

    /**
     * Returns a decoder for the file in the encoding that the first bytes show, after the byte
     * order mark; or null after reporting that the file is not CSV.
     */
    static @Nullable StrictDecoder decoder(
            InputStream bytes, String file, Dialect dialect, Problems problems) throws IOException {
        byte[] first = bytes.readNBytes(LENGTH);
        FileKind other = FileKind.of(first);
        if (other != null) {
            problems.report(notCsv(file, other));
            return null;
        }
        Beginning beginning = Beginning.of(first, dialect.encoding());
        if (!beginning.isAsStated()) {
            problems.report(otherEncoding(file, beginning, dialect));
        }
        ByteBuffer text = ByteBuffer.wrap(first).position(beginning.mark());
        return new StrictDecoder(text, bytes, beginning.encoding());
    }

    private static Problem notCsv(String file, FileKind kind) {
        return Problem.of(
                ProblemCode.TABLE_NOT_CSV,
                CellRef.ofTable(file),
                "",
                "the file is " + kind.description() + " and not CSV",
                kind.remedy());
    }

    private static Problem otherEncoding(String file, Beginning beginning, Dialect dialect) {
        String found = beginning.encoding().name();
        return Problem.of(
                ProblemCode.ENCODING_INVALID,
                CellRef.ofTable(file),
                "",
                "the table is in " + found + " and not in " + dialect.encoding().name(),
                "Save it as \"CSV UTF-8\" (\"Unicode text\" is UTF-16), or set \"encoding\": \""
                        + found
                        + "\" in the dialect.");
    }
}

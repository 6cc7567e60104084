package org.claimgraph.claims.query;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Puts the byte order mark of UTF-8 before the first byte, by which Excel knows the encoding, and
 * ends every line with CR LF. Nothing is written when nothing is given. Not buffered.
 */
final class ExcelOutput extends FilterOutputStream {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The byte before the next one; -1 at the beginning. */
    private int last = -1;

    ExcelOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (last < 0 && length > 0) {
            out.write(BYTE_ORDER_MARK);
        }
        int written = start;
        for (int at = start; at < start + length; at++) {
            if (bytes[at] == '\n' && last != '\r') {
                out.write(bytes, written, at - written);
                out.write('\r');
                written = at;
            }
            last = bytes[at] & 0xFF;
        }
        out.write(bytes, written, start + length - written);
    }
}

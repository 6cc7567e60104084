package org.claimgraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * An output that says in words when it takes no more: "No space left on device" alone names neither
 * the file nor what to do. Not buffered.
 */
final class NamedOutput extends FilterOutputStream {

    private final String name;

    /** Writes to an output that people know by this name. */
    NamedOutput(String name, OutputStream out) {
        super(out);
        this.name = name;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException failure) {
            throw inWords(failure);
        }
    }

    /** Who reads a pipe and has had enough is no trouble: that failure stays as it is. */
    private IOException inWords(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.equals("Broken pipe")) {
            return failure;
        }
        String remedy =
                isFull(reason)
                        ? "Make room on its disk, or write to another."
                        : "Write to another place.";
        return new IOException(name + " cannot be written: " + reason + ". " + remedy, failure);
    }

    private static boolean isFull(String reason) {
        String words = reason.toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("quota exceeded");
    }
}

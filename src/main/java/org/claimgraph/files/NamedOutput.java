package org.claimgraph.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * An output whose failures name the file and the remedy: "No space left on device" alone does
 * neither. Not buffered.
 */
public final class NamedOutput extends FilterOutputStream {

    private static final String PERMISSION_DENIED = "permission denied";

    /** A disk with space that takes no more files. */
    private static final String NO_INODES =
            "its disk takes no more files, though it has space (no inodes left)";

    private final String name;

    /** Writes to an output that people know by this name. */
    public NamedOutput(String name, OutputStream out) {
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
            throw inWords(name, failure);
        }
    }

    /**
     * Returns a failure that names the output, the reason and the remedy. A broken pipe stays as it
     * is, because it is not an error when the reader closes it.
     */
    static IOException inWords(String name, IOException failure) {
        String reason = reason(failure);
        return reason.equals("Broken pipe")
                ? failure
                : new IOException(
                        name + " cannot be written: " + reason + ". " + remedy(reason), failure);
    }

    /** Returns the reason without the name of the file, which may be that of a draft. */
    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return PERMISSION_DENIED;
        }
        if (failure instanceof FileSystemException made && isOutOfInodes(made)) {
            return NO_INODES;
        }
        return failure instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(failure.getMessage());
    }

    /** Returns whether a file could not be made though there is space. */
    private static boolean isOutOfInodes(FileSystemException made) {
        return made.getFile() != null && DiskSpace.hadNoInodes(made, Path.of(made.getFile()));
    }

    private static String remedy(String reason) {
        if (reason.equals(NO_INODES)) {
            return "Delete files that you do not need there, or write to another disk.";
        }
        if (DiskSpace.saysFull(reason)) {
            return "Free some space on its disk, or write to another.";
        }
        String words = reason.toLowerCase(Locale.ROOT);
        return words.equals(PERMISSION_DENIED) || words.contains("read-only")
                ? "Make its folder writable, or write to another place."
                : "Write to another place.";
    }
}

package org.claimgraph.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written. It appears under its name when it is complete. If writing fails, or
 * the program is stopped by Ctrl-C or a termination signal, it does not appear at all.
 *
 * <pre>{@code
 * try (NewFile file = NewFile.at(path)) {
 *     try (OutputStream out = file.open()) {
 *         write(out);
 *     }
 *     file.commit();
 * }                     // without commit, nothing has happened
 * }</pre>
 *
 * <p>Until then it is a draft with a unique name in the same folder, which a killed program leaves:
 * whoever writes the file next removes it. Its bytes are on the disk before it gets its name, so
 * that a power cut leaves the old file or the new one. A link stays a link: the file that it points
 * to is replaced, and its permissions are kept. A device or a pipe, such as {@code /dev/null}, is
 * written directly.
 *
 * <p>Failures give the name of the file, the reason and the remedy; their cause is the original
 * exception. Not thread-safe.
 */
public final class NewFile implements Closeable {

    private final Path target;
    private final Path written;
    private final @Nullable FileAccess access;

    private NewFile(Path target, Path written, @Nullable FileAccess access) {
        this.target = target;
        this.written = written;
        this.access = access;
    }

    /** Begins a file, which may be there already. */
    public static NewFile at(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException(file + " is a folder. Name a file to write.");
        }
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(file.getParent()));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new NewFile(target, target, null);
        }
        sweepAbandoned(target);
        Path written = Draft.path(target);
        written.toFile().deleteOnExit();
        return new NewFile(target, written, Files.exists(target) ? FileAccess.of(target) : null);
    }

    /** Writes a file with these bytes. */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (NewFile made = at(file)) {
            try (OutputStream out = made.open()) {
                out.write(bytes);
            }
            made.commit();
        }
    }

    /**
     * Removes all drafts of a file that killed programs left behind. Call it only if nothing else
     * is writing the file.
     */
    public static void sweep(Path file) throws IOException {
        for (Draft draft : Draft.of(file)) {
            Files.deleteIfExists(draft.path());
        }
    }

    /** Removes drafts of processes that are gone. Another program may be writing the file. */
    private static void sweepAbandoned(Path target) {
        try {
            for (Draft draft : Draft.of(target)) {
                if (draft.isAbandoned()) {
                    Files.deleteIfExists(draft.path());
                }
            }
        } catch (IOException leftForTheNextTime) {
            // The file can be written beside them.
        }
    }

    /** Opens the file for writing, once. */
    public OutputStream open() throws IOException {
        OutputStream out = isDirect() ? Files.newOutputStream(written) : create();
        return new BufferedOutputStream(new NamedOutput(target.toString(), out));
    }

    private OutputStream create() throws IOException {
        FileAttribute<?>[] attributes =
                access == null
                        ? new FileAttribute<?>[0]
                        : new FileAttribute<?>[] {access.whileWritten()};
        try {
            FileChannel channel =
                    FileChannel.open(
                            written,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            attributes);
            Draft.lock(channel);
            return Channels.newOutputStream(channel);
        } catch (IOException failure) {
            throw NamedOutput.inWords(target.toString(), failure);
        }
    }

    private boolean isDirect() {
        return written.equals(target);
    }

    /** Puts the file in its place. */
    public void commit() throws IOException {
        if (isDirect()) {
            return;
        }
        try {
            Durable.sync(written);
            if (access != null) {
                access.giveTo(written);
            }
            Durable.rename(written, target);
        } catch (IOException failure) {
            throw NamedOutput.inWords(target.toString(), failure);
        }
    }

    /** Removes what was not committed. */
    @Override
    public void close() throws IOException {
        if (!isDirect()) {
            Files.deleteIfExists(written);
        }
    }
}

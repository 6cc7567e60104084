package org.claimgraph.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written: it appears under its name when it is complete, and not at all when
 * that fails or the program is stopped, by Ctrl-C or a signal that asks it to end.
 *
 * <p>Until then it is beside its place under a name that no other has. Its bytes are on the disk
 * before it takes the name, so that a power cut leaves the old file or the new one. A link stays a
 * link: the file that it leads to is replaced, and its permissions are kept. What is no file, such
 * as {@code /dev/null} or a pipe, is written as it is.
 */
final class Draft implements Closeable {

    private final Path target;
    private final Path written;
    private final @Nullable FileAccess access;

    private Draft(Path target, Path written, @Nullable FileAccess access) {
        this.target = target;
        this.written = written;
        this.access = access;
    }

    /** Makes a draft of a file, which may be there already. */
    static Draft of(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException(file + " is a folder. Name a file to write.");
        }
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(file.getParent()));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new Draft(target, target, null);
        }
        String name = "." + target.getFileName() + "-" + UUID.randomUUID() + ".part";
        Path written = target.resolveSibling(name);
        written.toFile().deleteOnExit();
        return new Draft(target, written, Files.exists(target) ? FileAccess.of(target) : null);
    }

    /** Opens the draft for writing, once. */
    OutputStream open() throws IOException {
        OutputStream out = isDirect() ? Files.newOutputStream(written) : create();
        return new BufferedOutputStream(new NamedOutput(target.toString(), out));
    }

    private OutputStream create() throws IOException {
        FileAttribute<?>[] attributes =
                access == null
                        ? new FileAttribute<?>[0]
                        : new FileAttribute<?>[] {access.whileWritten()};
        try {
            return Channels.newOutputStream(
                    Files.newByteChannel(
                            written,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            attributes));
        } catch (IOException failure) {
            throw NamedOutput.inWords(target.toString(), failure);
        }
    }

    private boolean isDirect() {
        return written.equals(target);
    }

    /** Puts the file in its place. */
    void publish() throws IOException {
        if (isDirect()) {
            return;
        }
        try {
            replace();
        } catch (IOException failure) {
            throw NamedOutput.inWords(target.toString(), failure);
        }
    }

    private void replace() throws IOException {
        sync(written);
        if (access != null) {
            access.giveTo(written);
        }
        Files.move(
                written,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        sync(target.resolveSibling("."));
    }

    /** Waits until a file, or the list of names in a folder, is on the disk. */
    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        if (!isDirect()) {
            Files.deleteIfExists(written);
        }
    }
}

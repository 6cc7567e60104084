package org.claimgraph.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is being written: it appears under its name when it is complete, and not at all when
 * that fails or the program is stopped, by Ctrl-C or a signal that asks it to end.
 *
 * <p>Until then it stands beside its place under a name that no other has. A link stays a link: the
 * file that it leads to is replaced. What is no file, such as {@code /dev/null} or a pipe, is
 * written as it is.
 */
final class Draft implements Closeable {

    private final Path target;
    private final Path written;

    private Draft(Path target, Path written) {
        this.target = target;
        this.written = written;
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
            return new Draft(target, target);
        }
        String name = "." + target.getFileName() + "-" + UUID.randomUUID() + ".part";
        Path written = target.resolveSibling(name);
        written.toFile().deleteOnExit();
        return new Draft(target, written);
    }

    /** Opens the draft for writing, once. */
    OutputStream open() throws IOException {
        OutputStream out =
                isDirect()
                        ? Files.newOutputStream(written)
                        : Files.newOutputStream(
                                written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new BufferedOutputStream(new NamedOutput(target.toString(), out));
    }

    private boolean isDirect() {
        return written.equals(target);
    }

    /** Puts the file in its place. */
    void publish() throws IOException {
        if (!isDirect()) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
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

package org.claimgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import org.claimgraph.files.FileTree;
import org.claimgraph.files.Owner;
import org.jspecify.annotations.Nullable;

/**
 * The right to build in a folder, for one build at a time: in that of a store, or in that of the
 * draft of a {@link NewDatabase}.
 *
 * <p>Between processes it is a lock on {@code build.lock}, which the system releases when the
 * process ends or is killed. Within a process it is the note {@code build-by-<pid>-<start>}: file
 * locks do not exclude threads, and closing a second channel of the file would release the lock of
 * the first. The note also shows others who holds the lock.
 */
final class BuildLock implements AutoCloseable {

    private static final String FILE = "build.lock";
    private static final String NOTE = "build-by-";

    private final FileChannel channel;
    private final Path file;
    private final Path note;

    private BuildLock(FileChannel channel, Path file, Path note) {
        this.channel = channel;
        this.file = file;
        this.note = note;
    }

    /**
     * Takes the lock, without waiting.
     *
     * @param work what is done under the lock, for the message to others: "building the store
     *     /srv/graph"
     * @throws StoreException if another build has it ({@code LOCKED})
     */
    static BuildLock take(Path folder, String work) throws IOException {
        Path note = folder.resolve(NOTE + Owner.self());
        try {
            Files.createFile(note);
        } catch (FileAlreadyExistsException sameProcess) {
            throw lockedBy(work, Owner.self());
        }
        Path file = folder.resolve(FILE);
        FileChannel channel = null;
        try {
            channel = lockFile(file);
        } finally {
            if (channel == null) {
                Files.deleteIfExists(note);
            }
        }
        if (channel == null) {
            throw lockedBy(work, holder(folder));
        }
        return new BuildLock(channel, file, note);
    }

    /**
     * Returns the locked file, or null if another process has the lock, or has just released it and
     * removed the file.
     */
    private static @Nullable FileChannel lockFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
        }
        Object found = key(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null || !Files.exists(file) || !Objects.equals(found, key(file))) {
            channel.close();
            return null;
        }
        return channel;
    }

    /**
     * Returns a key that distinguishes a file from a later one with the same name; null if there is
     * none.
     */
    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** Returns the process that holds the lock, or null if it has just ended. */
    private static @Nullable Owner holder(Path folder) throws IOException {
        for (String name : FileTree.names(folder)) {
            Owner owner = owner(name);
            if (owner != null && owner.isRunning()) {
                return owner;
            }
        }
        return null;
    }

    private static @Nullable Owner owner(String name) {
        return name.startsWith(NOTE) ? Owner.parse(name.substring(NOTE.length())) : null;
    }

    private static StoreException lockedBy(String work, @Nullable Owner owner) {
        String who = owner == null ? "Another process" : "Process " + owner.pid();
        return new StoreException(
                StoreException.Reason.LOCKED,
                who + " is " + work + ". Wait until it ends, or stop it.");
    }

    /** Returns whether a name in a folder is that of a lock, or of the note of who has it. */
    static boolean isName(String name) {
        return name.equals(FILE) || owner(name) != null;
    }

    /** Returns whether the folder belongs to a build whose process was killed. */
    static boolean isAbandoned(Path folder) throws IOException {
        List<String> notes =
                FileTree.names(folder).stream().filter(name -> owner(name) != null).toList();
        return !notes.isEmpty() && holder(folder) == null;
    }

    /** Removes the notes of processes that were killed while they built. */
    void removeOldNotes(Path folder) throws IOException {
        for (String name : FileTree.names(folder)) {
            if (owner(name) != null && !name.equals(note.getFileName().toString())) {
                FileTree.discard(folder.resolve(name));
            }
        }
    }

    /** Releases the lock and removes its file, which others may be about to lock. */
    void remove() throws IOException {
        Files.deleteIfExists(file);
        close();
    }

    /**
     * Releases the lock: the file first, or another thread that sees no note would lock the file
     * twice.
     */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(note);
    }
}

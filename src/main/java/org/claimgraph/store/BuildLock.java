package org.claimgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to build in a store folder, for one build at a time.
 *
 * <p>Between processes it is a lock on {@code build.lock}, which ends with its process however that
 * ends. Within a process it is the note {@code build-by-<pid>-<start>}: file locks do not exclude
 * threads, and closing the file a second time would drop the lock of the first. The note also tells
 * others who holds the lock.
 */
final class BuildLock implements AutoCloseable {

    private static final String NOTE = "build-by-";

    private final FileChannel channel;
    private final Path note;

    private BuildLock(FileChannel channel, Path note) {
        this.channel = channel;
        this.note = note;
    }

    /**
     * Takes the lock, without waiting.
     *
     * @throws StoreException if another build has it ({@code LOCKED})
     */
    static BuildLock take(Path store) throws IOException {
        Path note = store.resolve(NOTE + Owner.self());
        try {
            Files.createFile(note);
        } catch (FileAlreadyExistsException sameProcess) {
            throw lockedBy(store, Owner.self());
        }
        FileChannel channel = null;
        try {
            channel = lockFile(store.resolve("build.lock"));
        } finally {
            if (channel == null) {
                Files.deleteIfExists(note);
            }
        }
        if (channel == null) {
            throw lockedBy(store, holder(store));
        }
        return new BuildLock(channel, note);
    }

    /** Returns the locked file, or null if another process has it. */
    private static @Nullable FileChannel lockFile(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return null;
        }
        return channel;
    }

    /** Returns the process that holds the lock, or null if it has just ended. */
    private static @Nullable Owner holder(Path store) throws IOException {
        for (String name : FileTree.names(store)) {
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

    private static StoreException lockedBy(Path store, @Nullable Owner owner) {
        String who = owner == null ? "Another process" : "Process " + owner.pid();
        return new StoreException(
                StoreException.Reason.LOCKED,
                who + " is building the store " + store + ". Wait until it ends, or stop it.");
    }

    /** Removes the notes of processes that were killed while they built. */
    void removeOldNotes(Path store) throws IOException {
        for (String name : FileTree.names(store)) {
            if (owner(name) != null && !name.equals(note.getFileName().toString())) {
                FileTree.discard(store.resolve(name));
            }
        }
    }

    /** Gives the lock back; the file first, or a thread that sees no note would lock it twice. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(note);
    }
}

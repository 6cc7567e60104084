package org.claimgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The private folder of one reader. Its name tells the generation it reads and the process that
 * reads, {@code views/<generation>.<owner>.<random>}, so that making it keeps the generation from
 * being removed. A lock inside tells the same to builds that cannot see the process, from another
 * container.
 *
 * <p>Where the store may only be read, the folder lies among the system's temporary files, and
 * keeps nothing: what the reader has open stays readable all the same.
 */
final class ViewFolder implements AutoCloseable {

    private static final String VIEWS = "views";
    private static final String LOCK = "lock";

    private final Generation generation;
    private final Path folder;
    private final @Nullable FileChannel lock;

    private ViewFolder(Generation generation, Path folder, @Nullable FileChannel lock) {
        this.generation = generation;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes a folder for reading the live generation.
     *
     * <p>A build first changes {@code CURRENT} and then looks for views; here it is the other way
     * round. So if {@code CURRENT} is still the same, the build has seen this view or will.
     */
    static ViewFolder ofCurrent(Path store) throws IOException {
        while (true) {
            ViewFolder view = create(Generation.current(store));
            if (view.generation.id().equals(Generation.readCurrent(store))) {
                return view;
            }
            view.close();
        }
    }

    private static ViewFolder create(Generation generation) throws IOException {
        String name = generation.id() + "." + Owner.self() + ".";
        try {
            Path views = Files.createDirectories(generation.store().resolve(VIEWS));
            Path folder = Files.createTempDirectory(views, name);
            return new ViewFolder(generation, folder, lock(folder.resolve(LOCK)));
        } catch (IOException storeIsReadOnly) {
            return new ViewFolder(generation, Files.createTempDirectory(name), null);
        }
    }

    private static @Nullable FileChannel lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (IOException noLocksOnThisFileSystem) {
            channel.close();
            return null;
        }
    }

    Generation generation() {
        return generation;
    }

    Path folder() {
        return folder;
    }

    /** Removes the folder; what is open in it stays open. */
    @Override
    public void close() {
        FileTree.discard(folder);
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException nothingWasWritten) {
            // The file is gone already.
        }
    }

    /** Removes the views of processes that are gone; returns the generations of all others. */
    static Set<String> sweep(Path store) throws IOException {
        Set<String> held = new HashSet<>();
        Path views = store.resolve(VIEWS);
        for (String name : FileTree.names(views)) {
            if (isHeld(views.resolve(name))) {
                held.add(generationOf(name));
            } else {
                FileTree.discard(views.resolve(name));
            }
        }
        return held;
    }

    private static String generationOf(String name) {
        int end = name.indexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }

    /** Asks for the process first: opening a lock file of this very process would drop its lock. */
    private static boolean isHeld(Path view) {
        String[] parts = view.getFileName().toString().split("\\.", -1);
        Owner owner = parts.length == 3 ? Owner.parse(parts[1]) : null;
        return (owner != null && owner.isRunning()) || isLocked(view.resolve(LOCK));
    }

    private static boolean isLocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (IOException noSuchLock) {
            return false;
        }
    }
}

package org.claimgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.claimgraph.files.FileTree;
import org.claimgraph.files.Owner;
import org.jspecify.annotations.Nullable;

/**
 * The private folder of one reader. Its name contains the generation and the process that reads it,
 * {@code views/<generation>.<owner>.<random>}, so that no build removes the generation. A lock
 * inside protects it from builds that cannot see the process because they run in another container.
 *
 * <p>If the store is read-only or its disk is full, the folder is among the system's temporary
 * files. It then does not protect the generation, but files that the reader has open stay readable.
 * Folders that killed readers left there are removed by this user's next reader.
 */
final class ViewFolder implements AutoCloseable {

    private static final String VIEWS = "views";
    private static final String LOCK = "lock";

    private final Generation generation;
    private final Path folder;
    private final @Nullable FileChannel lock;

    /** The parts of the name of a view. */
    private record Name(String generation, Owner owner) {

        /** Returns the parts of a name, or null if it is not the name of a view. */
        static @Nullable Name parse(String name) {
            String[] parts = name.split("\\.", -1);
            Owner owner = parts.length == 3 ? Owner.parse(parts[1]) : null;
            return owner != null && Generation.isId(parts[0]) ? new Name(parts[0], owner) : null;
        }

        static String prefix(Generation generation) {
            return generation.id() + "." + Owner.self() + ".";
        }
    }

    private ViewFolder(Generation generation, Path folder, @Nullable FileChannel lock) {
        this.generation = generation;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes a folder for reading the live generation.
     *
     * <p>A build first changes {@code CURRENT} and then looks for views. This does the reverse: it
     * makes the view and then reads {@code CURRENT} again. If {@code CURRENT} is still the same,
     * every build sees the view.
     */
    static ViewFolder ofCurrent(Path store) throws IOException {
        while (true) {
            ViewFolder view = create(Generation.current(store));
            if (view.isOfCurrent()) {
                return view;
            }
            view.close();
        }
    }

    private static ViewFolder create(Generation generation) throws IOException {
        try {
            Path views = Files.createDirectories(generation.store().resolve(VIEWS));
            return lockedAt(Files.createTempDirectory(views, Name.prefix(generation)), generation);
        } catch (IOException storeIsReadOnly) {
            return outsideTheStore(generation);
        }
    }

    /** Makes a folder for reading a generation among the system's temporary files. */
    static ViewFolder outsideTheStore(Generation generation) throws IOException {
        Path folder = Files.createTempDirectory(Name.prefix(generation));
        sweepBeside(folder);
        return lockedAt(folder, generation);
    }

    private static ViewFolder lockedAt(Path folder, Generation generation) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(LOCK),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        try {
            channel.lock();
            return new ViewFolder(generation, folder, channel);
        } catch (IOException noLocksOnThisFileSystem) {
            channel.close();
            return new ViewFolder(generation, folder, null);
        }
    }

    Generation generation() {
        return generation;
    }

    Path folder() {
        return folder;
    }

    boolean isInTheStore() {
        return folder.startsWith(generation.store());
    }

    /** Returns whether its generation is still the live one. */
    boolean isOfCurrent() {
        return generation.id().equals(Generation.readCurrent(generation.store()));
    }

    /** Removes the folder; open files stay open. */
    @Override
    public void close() {
        FileTree.discard(folder);
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException nothingWasWritten) {
            // The file does not exist any more.
        }
    }

    /** Removes the views of processes that are gone; returns the generations of all others. */
    static Set<String> sweep(Path store) throws IOException {
        Set<String> held = new HashSet<>();
        Path views = store.resolve(VIEWS);
        for (String name : FileTree.names(views)) {
            Name view = Name.parse(name);
            if (view != null && isHeld(views.resolve(name), view.owner())) {
                held.add(view.generation());
            } else if (view != null) {
                FileTree.discard(views.resolve(name));
            }
        }
        return held;
    }

    /** Removes what killed readers of this user left in the folder of a new view. */
    private static void sweepBeside(Path own) throws IOException {
        UserPrincipal user = Files.getOwner(own);
        Path folder = Objects.requireNonNull(own.getParent());
        for (String name : FileTree.names(folder)) {
            Path path = folder.resolve(name);
            Name view = Name.parse(name);
            if (view != null && isOwnedBy(user, path) && !isHeld(path, view.owner())) {
                FileTree.discard(path);
            }
        }
    }

    /**
     * Returns whether this user owns a file. Everybody can write to the folder of temporary files,
     * so nothing of other users is touched.
     */
    private static boolean isOwnedBy(UserPrincipal user, Path path) {
        try {
            return user.equals(Files.getOwner(path, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /**
     * Returns whether a view is in use. Checks the process first: opening a lock file of this
     * process would release its lock.
     */
    private static boolean isHeld(Path view, Owner owner) {
        return owner.isRunning() || isLocked(view.resolve(LOCK));
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

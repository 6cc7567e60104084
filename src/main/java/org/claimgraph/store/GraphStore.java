package org.claimgraph.store;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A folder that contains the graph, and the entry point of this package. Nothing is read or written
 * before one of its methods is called.
 */
public final class GraphStore {

    private final Path folder;

    private GraphStore(Path folder) {
        this.folder = folder;
    }

    /** Returns the store in this folder, which need not exist yet. */
    public static GraphStore at(Path folder) {
        return new GraphStore(folder.toAbsolutePath().normalize());
    }

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    /**
     * Returns the id of the live generation, by reading one small file: a server asks before each
     * request whether it should open a new view.
     *
     * @throws StoreException if there is no generation ({@code NOT_BUILT})
     */
    public String generation() {
        return Generation.current(folder).id();
    }

    /** Returns whether there is a live generation. */
    public boolean isBuilt() {
        return Generation.readCurrent(folder) != null;
    }

    /**
     * Returns the status of the live generation, without opening it.
     *
     * @throws StoreException if there is no generation ({@code NOT_BUILT})
     */
    public StoreStatus status() {
        return StoreStatus.of(Generation.current(folder).manifest());
    }

    /**
     * Opens the live generation for reading. Any number of views may be open at once, in this and
     * in other processes.
     *
     * @throws StoreException if there is no generation ({@code NOT_BUILT}) or a file does not have
     *     the size it was built with ({@code DAMAGED})
     */
    public StoreView open() {
        return open(EnumSet.allOf(Sharing.class));
    }

    /**
     * Opens the live generation, as {@link #open} does, and compares every byte of it with what was
     * built before it returns.
     *
     * @throws StoreException if there is no generation ({@code NOT_BUILT}) or it is not what was
     *     built ({@code DAMAGED})
     */
    public StoreView openVerified() {
        StoreView view = open();
        boolean verified = false;
        try {
            view.verify();
            verified = true;
            return view;
        } finally {
            if (!verified) {
                view.close();
            }
        }
    }

    StoreView open(Set<Sharing> ways) {
        return StoreView.open(folder, ways);
    }

    /**
     * Starts a build.
     *
     * @throws StoreException if another build is running ({@code LOCKED}) or the folder cannot be
     *     written ({@code NOT_WRITABLE}, {@code DISK_FULL})
     */
    public StoreBuild build() {
        return build(step -> {});
    }

    /** Starts a build that calls a listener before each step. */
    public StoreBuild build(Consumer<BuildStep> listener) {
        return StoreBuild.start(folder, listener);
    }

    /**
     * Reads every byte of the live generation and compares it with what was built.
     *
     * @throws StoreException if there is no generation ({@code NOT_BUILT})
     */
    public VerifyReport verify() {
        return StoreVerifier.verify(folder);
    }
}

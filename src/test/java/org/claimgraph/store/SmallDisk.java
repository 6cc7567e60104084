package org.claimgraph.store;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real file system of few bytes, in memory, where this user may mount one. */
public final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one of this size over a folder, or says loudly that the test cannot be run here. */
    public static SmallDisk mount(Path folder, long bytes) throws IOException {
        return mountWith("size=" + bytes, folder);
    }

    /** Mounts one with space for so many files and folders. */
    public static SmallDisk ofFiles(Path folder, int files) throws IOException {
        return mountWith("size=64m,nr_inodes=" + files, folder);
    }

    private static SmallDisk mountWith(String options, Path folder) throws IOException {
        if (!runs("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString())) {
            System.err.println("NOT TESTED: a full disk, because only root may mount a small one");
            abort("only root may mount a small disk");
        }
        return new SmallDisk(folder);
    }

    /** Makes it just so large that this much is free. */
    public void leave(long bytes) throws IOException {
        long used = used();
        require(runs("mount", "-o", "remount,size=" + (used + bytes), folder.toString()));
    }

    /** Lets nothing be written to it any more. */
    public void setReadOnly() throws IOException {
        require(runs("mount", "-o", "remount,ro", folder.toString()));
    }

    private long used() throws IOException {
        var disk = Files.getFileStore(folder);
        return (disk.getTotalSpace() - disk.getUsableSpace() + BLOCK - 1) / BLOCK * BLOCK;
    }

    private static void require(boolean done) {
        if (!done) {
            throw new IllegalStateException("mount refused");
        }
    }

    private static boolean runs(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() throws IOException {
        runs("umount", "-l", folder.toString());
    }
}

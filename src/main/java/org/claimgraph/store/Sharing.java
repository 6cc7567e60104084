package org.claimgraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The ways in which a view gets a generation's file, best first. */
enum Sharing {
    /** A second name for the same file: the view outlives the generation's folder. */
    HARD_LINK {
        @Override
        void share(Path original, Path name) throws IOException {
            Files.createLink(name, original);
        }
    },
    /** For file systems without hard links, or views on another file system. */
    SYMBOLIC_LINK {
        @Override
        void share(Path original, Path name) throws IOException {
            Files.createSymbolicLink(name, original.toRealPath());
        }
    },
    /**
     * For a store that this user may only read, because TDB2 opens its files for writing. Blocks of
     * zeros are skipped, because a small database consists mostly of them.
     */
    COPY {
        @Override
        void share(Path original, Path name) throws IOException {
            try (FileChannel in = FileChannel.open(original, StandardOpenOption.READ);
                    FileChannel out =
                            FileChannel.open(
                                    name,
                                    StandardOpenOption.CREATE_NEW,
                                    StandardOpenOption.SPARSE,
                                    StandardOpenOption.WRITE)) {
                copySparse(in, out);
            }
        }
    };

    private static final int BLOCK = 1 << 13;

    /** Gives a file a second name. */
    abstract void share(Path original, Path name) throws IOException;

    /** Gives a file a second name in the first of these ways that works. */
    static void share(Path original, Path name, Iterable<Sharing> ways) throws IOException {
        FileSystemException refused = new NoSuchFileException(name.toString());
        for (Sharing way : ways) {
            if (way != COPY && !Files.isWritable(original)) {
                continue;
            }
            try {
                way.share(original, name);
                return;
            } catch (UnsupportedOperationException unknown) {
                refused = new FileSystemException(name.toString(), null, unknown.getMessage());
            } catch (FileSystemException failure) {
                refused = failure;
            }
        }
        throw refused;
    }

    private static void copySparse(FileChannel in, FileChannel out) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        long size = in.size();
        for (long position = 0; position < size; position += block.limit()) {
            block.clear();
            while (block.hasRemaining() && in.read(block, position + block.position()) >= 0) {
                // A read may return less than a block.
            }
            block.flip();
            boolean last = position + block.limit() >= size;
            if (last || !block.equals(zeros)) {
                out.write(block.duplicate(), position);
            }
        }
    }
}

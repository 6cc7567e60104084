package org.claimgraph.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The main class of a child that makes a file, locks it, says so, and waits: the argument is the
 * file.
 */
final class LockingChild {

    private LockingChild() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (FileChannel channel =
                FileChannel.open(
                        Path.of(arguments[0]),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE)) {
            channel.lock();
            System.out.println("LOCKED");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}

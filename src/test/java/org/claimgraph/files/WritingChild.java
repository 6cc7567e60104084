package org.claimgraph.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The main class of a child that begins to write a file, says so, and waits: the argument is the
 * file.
 */
final class WritingChild {

    private WritingChild() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (NewFile file = NewFile.at(Path.of(arguments[0]));
                OutputStream out = file.open()) {
            out.write(1);
            out.flush();
            System.out.println("WRITTEN");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}

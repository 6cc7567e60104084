package org.claimgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The main class of a child that begins to write a file, says so, and stands still: the argument is
 * the file.
 */
final class DraftingChild {

    private DraftingChild() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (Draft draft = Draft.of(Path.of(arguments[0]));
                OutputStream out = draft.open()) {
            out.write(1);
            out.flush();
            System.out.println("WRITTEN");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}

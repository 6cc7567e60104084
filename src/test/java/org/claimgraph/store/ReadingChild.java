package org.claimgraph.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The main class of a child that opens the store given as its argument, prints what it reads, waits
 * for the end of its input, and prints what it reads then from the same view.
 */
final class ReadingChild {

    private ReadingChild() {}

    public static void main(String[] arguments) throws IOException {
        try (StoreView view = GraphStore.at(Path.of(arguments[0])).open()) {
            System.out.println(SmallGraph.read(view.dataset()));
            while (System.in.read() >= 0) {
                // Until the parent ends it.
            }
            System.out.println(SmallGraph.read(view.dataset()));
        }
    }
}

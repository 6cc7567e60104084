package org.claimgraph.cli;

import org.claimgraph.store.GraphStore;
import org.claimgraph.store.StoreView;
import picocli.CommandLine.Option;

/** How a command opens the store that it answers from. */
final class VerifiedStore {

    @Option(
            names = "--verify",
            description = "Before the answer, compare every byte of the store with what was built.")
    private boolean verify;

    StoreView open(GraphStore store) {
        return verify ? store.openVerified() : store.open();
    }
}

package org.claimgraph.claims.derive;

import java.util.function.Consumer;

/** One rule: looks at all the evidence and hands out what it finds, in a fixed order. */
public interface Rule {

    /** Looks at all the evidence. */
    void apply(Evidence evidence, Consumer<Finding> findings);
}

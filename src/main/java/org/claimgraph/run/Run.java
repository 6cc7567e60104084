package org.claimgraph.run;

import org.claimgraph.problem.Problems;

/**
 * What all parts of one run share.
 *
 * @param problems collects what is wrong in the user's data
 * @param progress counts what was done
 * @param memory the memory limits
 */
public record Run(Problems problems, Progress progress, Memory memory) {

    /** Returns a run with the default memory, whose progress is not shown. */
    public static Run of(Problems problems) {
        return new Run(problems, new Progress(), Memory.defaults());
    }
}

package org.claimgraph.run;

import org.claimgraph.problem.Problems;

/**
 * What all the work of one run shares.
 *
 * @param problems collects what is wrong in the user's data
 * @param progress counts what was done
 * @param memory how much may be taken
 */
public record Run(Problems problems, Progress progress, Memory memory) {

    /** Returns a run with the default memory, whose progress is not shown. */
    public static Run of(Problems problems) {
        return new Run(problems, new Progress(), Memory.defaults());
    }
}

package org.claimgraph.store;

import java.util.List;
import java.util.OptionalLong;
import org.claimgraph.problem.Problem;

/**
 * What a look at every byte of the live generation has shown.
 *
 * @param generation its id
 * @param files how many files were read
 * @param triples how many triples were counted; empty if the files are not fit to be opened
 * @param problems what is not as it was built; empty if all is well
 */
public record VerifyReport(
        String generation, int files, OptionalLong triples, List<Problem> problems) {

    /** Keeps the list as it is. */
    public VerifyReport {
        problems = List.copyOf(problems);
    }
}

package org.claimgraph.store;

import java.util.List;
import java.util.OptionalLong;
import org.claimgraph.problem.Problem;

/**
 * The result of comparing every byte of the live generation with its manifest.
 *
 * @param generation its id
 * @param files how many files were read
 * @param triples how many triples were counted; empty if the files cannot be opened
 * @param problems the differences; empty for none
 */
public record VerifyReport(
        String generation, int files, OptionalLong triples, List<Problem> problems) {

    /** Keeps the list as it is. */
    public VerifyReport {
        problems = List.copyOf(problems);
    }
}

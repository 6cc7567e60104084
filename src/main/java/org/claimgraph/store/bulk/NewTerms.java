package org.claimgraph.store.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The terms of each part that no earlier part has. Takes one bit for each term of each part. */
final class NewTerms {

    private final List<BitSet> numbers = new ArrayList<>();
    private long count;

    private NewTerms() {}

    static NewTerms of(List<Part> parts) throws IOException {
        NewTerms terms = new NewTerms();
        for (Part part : parts) {
            terms.numbers.add(new BitSet(part.terms()));
        }
        try (TermMerge merge = new TermMerge(parts, TermCursor::ofHashes)) {
            while (merge.next()) {
                if (merge.isFirst()) {
                    terms.numbers.get(merge.term().part().index()).set(merge.term().number());
                    terms.count++;
                }
            }
        }
        return terms;
    }

    /** Returns whether a term of a part is in no earlier part. */
    boolean contains(Part part, int number) {
        return numbers.get(part.index()).get(number);
    }

    /** Returns how many terms there are in all parts, each counted once. */
    long count() {
        return count;
    }
}

package org.claimgraph.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermDictionaryTest {

    private static final long AMPLE = 1 << 20;

    @Test
    void keyKeepsTheNumberItWasGivenFirst() {
        TermDictionary dictionary = new TermDictionary(new MemoryShare(AMPLE));
        for (int i = 0; i < 10_000; i++) {
            assertThat(dictionary.number(i << 8, i)).isEqualTo(i);
        }
        for (int i = 0; i < 10_000; i++) {
            assertThat(dictionary.number(i << 8, -1)).isEqualTo(i);
        }
    }

    @Test
    void hashesThatDifferInOneHalfAreDifferentTerms() {
        TermDictionary dictionary = new TermDictionary(new MemoryShare(AMPLE));

        assertThat(dictionary.number(1, 1, 0)).isZero();
        assertThat(dictionary.number(1, 2, 1)).isEqualTo(1);
        assertThat(dictionary.number(2, 1, 2)).isEqualTo(2);
    }

    /** Their first 60 bits agree: more than the keys of the sort hold. */
    @Test
    void hashesAreShownInTheOrderOfUnsignedNumbers() throws IOException {
        TermDictionary dictionary = new TermDictionary(new MemoryShare(AMPLE));
        long[][] hashes = {
            {-1, 5}, {-1, -5}, {-2, 9}, {3, 0}, {2, -1}, {2, 1}, {0, 0}, {1L << 62, 0}
        };
        for (int i = 0; i < hashes.length; i++) {
            dictionary.number(hashes[i][0], hashes[i][1], i);
        }
        List<Integer> shown = new ArrayList<>();
        dictionary.forEachSorted((high, low, number) -> shown.add(number));

        assertThat(shown).containsExactly(6, 5, 4, 3, 7, 2, 0, 1);
    }

    @Test
    void fullDictionaryStillTakesTheTermsOfOneTriple() {
        TermDictionary dictionary = new TermDictionary(new MemoryShare(0));
        int count = 0;
        while (!dictionary.isFull()) {
            // All in one stripe, and all wanting the same slot.
            dictionary.number(0, (long) count << 32, count);
            count++;
        }
        for (int more = 0; more < 2; more++) {
            assertThat(dictionary.number(0, (long) count << 32, count)).isEqualTo(count);
            count++;
        }
        assertThat(dictionary.number(0, 0, -1)).isZero();
    }
}

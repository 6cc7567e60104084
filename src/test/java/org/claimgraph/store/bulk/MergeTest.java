package org.claimgraph.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

    private final List<String> closed = new ArrayList<>();

    /** Reads the letters of a word, which are in order. */
    private final class Letters implements Merge.Cursor, Comparable<Letters> {
        private final String word;
        private final Iterator<Integer> rest;
        private int letter;

        Letters(String word) throws IOException {
            if (word.equals("missing")) {
                throw new IOException("no such word");
            }
            this.word = word;
            this.rest = word.chars().iterator();
        }

        @Override
        public boolean next() {
            boolean hasNext = rest.hasNext();
            letter = hasNext ? rest.next() : 0;
            return hasNext;
        }

        @Override
        public int compareTo(Letters other) {
            return Integer.compare(letter, other.letter);
        }

        @Override
        public void close() {
            closed.add(word);
        }
    }

    @Test
    void partsAreReadAsOneInOrder() throws IOException {
        StringBuilder read = new StringBuilder();
        try (Merge<Letters> merge = Merge.of(List.of("ace", "", "bbdz", "c"), Letters::new)) {
            assertThatIllegalStateException().isThrownBy(merge::current);
            while (merge.next()) {
                read.append((char) merge.current().letter);
            }
            assertThat(merge.next()).isFalse();
            assertThatIllegalStateException().isThrownBy(merge::current);
        }
        assertThat(read).hasToString("abbccdez");
        assertThat(closed).containsExactly("ace", "", "bbdz", "c");
    }

    @Test
    void partThatCannotBeOpenedClosesTheOthers() {
        assertThatIOException()
                .isThrownBy(() -> Merge.of(List.of("a", "b", "missing", "c"), Letters::new))
                .withMessage("no such word");
        assertThat(closed).containsExactly("a", "b");
    }
}

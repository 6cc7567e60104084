package org.claimgraph.csvw.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KeyPagesTest {

    private final KeyPages pages = new KeyPages();
    private final KeyMemory memory = new KeyMemory(1L << 20);

    /** Adds a hash as the index does; returns whether there was memory for it. */
    private boolean add(long high, long low, int row) {
        while (pages.isFull(high)) {
            if (!memory.take(pages.splitBytes(high))) {
                return false;
            }
            pages.split(high);
        }
        pages.add(high, low, row);
        return true;
    }

    @Test
    void findsWhatWasAddedAndNothingElse() {
        SplittableRandom random = new SplittableRandom(1);
        Map<Long, Integer> rows = new HashMap<>();
        for (int row = 1; row <= 10_000; row++) {
            long high = random.nextLong();
            rows.put(high, row);
            assertThat(add(high, ~high, row)).isTrue();
        }
        rows.forEach((high, row) -> assertThat(pages.row(high, ~high)).isEqualTo(row));
        rows.forEach((high, row) -> assertThat(pages.row(high, high)).isZero());
        Map<Long, Integer> visited = new HashMap<>();
        pages.forEach((high, low, row) -> assertThat(visited.put(high, row)).isNull());
        assertThat(visited).isEqualTo(rows);
    }

    @Test
    void keepsTheRowThatWasSetLast() {
        assertThat(add(1, 2, 3)).isTrue();
        pages.change(1, 2, -3);
        assertThat(pages.row(1, 2)).isEqualTo(-3);
    }

    /** Somebody who knows how keys are hashed could make up such. */
    @Test
    void takesNoMoreMemoryThanThereIsForHashesThatBeginAlike() {
        int row = 1;
        while (add(42, row, row)) {
            row++;
        }
        assertThat(row).isBetween(100, 256);
        assertThat(pages.row(42, 1)).isEqualTo(1);
    }

    @Test
    void givesBackWhatItHasTaken() {
        SplittableRandom random = new SplittableRandom(2);
        for (int row = 1; row <= 10_000; row++) {
            add(random.nextLong(), row, row);
        }
        memory.give(pages.bytes());
        assertThat(memory.take(1L << 20)).isTrue();
    }
}

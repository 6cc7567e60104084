package org.claimgraph.csvw.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedRunsTest {

    @Test
    void whatWasWrittenInRunsIsReadInOrder() throws IOException {
        Random random = new Random(7);
        List<Long> written = new ArrayList<>();
        List<Long> read = new ArrayList<>();
        try (KeyMemory memory = new KeyMemory(0)) {
            SortedRuns runs = new SortedRuns(memory);
            for (int i = 0; i < 1_050; i++) {
                long hash = random.nextLong();
                written.add(hash);
                runs.add(hash, -hash, i);
            }
            MergedRuns sorted = runs.sorted();
            while (sorted.next()) {
                assertThat(written.get(sorted.number())).isEqualTo(sorted.high());
                read.add(sorted.high());
            }
        }

        written.sort(null);
        assertThat(read).isEqualTo(written);
    }
}

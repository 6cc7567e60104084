package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.claimgraph.run.Progress.Counts;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Test
    void tellsHowMuchIsReadAndHowLongTheRestTakes() {
        Counts counts = new Counts(25_000_000, 200_000_000, 120_000, 1_572_000, false);

        assertThat(ProgressLine.text(counts, TEN_SECONDS))
                .isEqualTo(" 12 %  120,000 rows  1,572,000 triples  12,000 rows/s  1:10 left");
    }

    @Test
    void promisesNothingWhereTheSizeIsNotKnown() {
        Counts counts = new Counts(25_000_000, 0, 120_000, 0, false);

        assertThat(ProgressLine.text(counts, TEN_SECONDS)).isEqualTo("120,000 rows  12,000 rows/s");
    }

    @Test
    void promisesNothingWhereMoreIsReadThanExpected() {
        Counts counts = new Counts(110, 100, 10, 0, false);

        assertThat(ProgressLine.text(counts, TEN_SECONDS)).isEqualTo("100 %  10 rows  1 rows/s");
    }

    @Test
    void saysThatAllIsRead() {
        Counts counts = new Counts(100, 100, 1_000, 13_000, true);

        assertThat(ProgressLine.text(counts, TEN_SECONDS))
                .isEqualTo("All read; finishing  1,000 rows  13,000 triples");
    }
}

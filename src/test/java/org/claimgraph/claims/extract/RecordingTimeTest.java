package org.claimgraph.claims.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    75                    | t=75
                    75.5                  | t=75.5
                    1:15                  | t=75
                    00:01:15              | t=75
                    01:00:00.25           | t=3600.25
                    0:00                  | t=0
                    00:01:15-00:01:30     | t=75,90
                    00:01:15 \u2013 00:01:30   | t=75,90
                    75/90                 | t=75,90
                    """)
    void timesAreMediaFragments(String text, String fragment) {
        assertThat(RecordingTime.parse(text).fragment()).isEqualTo(fragment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "1h15",
                "00:75:00",
                "00:00:75",
                "90-75",
                "75-75",
                "1-2-3",
                "-5",
                "5-"
            })
    void otherTextsAreNone(String text) {
        assertThat(RecordingTime.parse(text)).isNull();
    }
}

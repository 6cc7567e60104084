package org.claimgraph.csvw.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BesideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Events.CSV",
                "events.xlsx",
                "events (copy).csv",
                "events-1.csv",
                "evnets.csv",
                "events"
            })
    void aFileThatIsProbablyMeantIsNamed(String name) {
        assertThat(Beside.file("events.csv", List.of("claims.csv", name, "zoo.txt")))
                .isEqualTo(name);
    }

    @Test
    void otherFilesAreNot() {
        assertThat(Beside.file("events.csv", List.of("claims.csv", "eventful.png", "events.json")))
                .isNull();
    }
}

package org.claimgraph.csvw.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyMemoryTest {

    private final KeyMemory memory = new KeyMemory(100);

    @Test
    void isTakenAndGivenBack() {
        assertThat(memory.take(60)).isTrue();
        assertThat(memory.take(60)).isFalse();
        memory.give(60);
        assertThat(memory.take(60)).isTrue();
    }

    @Test
    void longTextsAreNotKept() {
        assertThat(memory.takeText("x".repeat(100))).isTrue();
        assertThat(memory.takeText("x".repeat(101))).isFalse();
    }

    @Test
    void textsAreKeptUpToEightMegabytes() {
        int kept = 0;
        while (memory.takeText("x".repeat(100))) {
            kept++;
        }

        assertThat(kept).isEqualTo((8 << 20) / 300);
    }
}

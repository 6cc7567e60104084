package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How wide results may be. */
class TerminalTest {

    @Test
    void columnsCountsMoreThanTheTerminal() {
        assertThat(Terminal.width("72", 120)).isEqualTo(72);
        assertThat(Terminal.width("5", 120)).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "wide", "12345678901"})
    void whatIsNoWidthIsNotHeeded(String columns) {
        assertThat(Terminal.width(columns, 120)).isEqualTo(120);
    }

    @Test
    void aPipeHasAHundredColumns() {
        assertThat(Terminal.width(null, null)).isEqualTo(100);
    }
}

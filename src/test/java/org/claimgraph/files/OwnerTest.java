package org.claimgraph.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerTest {

    @Test
    void thisProcessRuns() {
        assertThat(Owner.self().isRunning()).isTrue();
    }

    @Test
    void ownerIsReadAsItIsWritten() {
        assertThat(Owner.parse(Owner.self().toString())).isEqualTo(Owner.self());
    }

    @Test
    void processThatTookOverANumberIsAnother() {
        Owner self = Owner.self();

        assertThat(new Owner(self.pid(), self.started() - 60_000).isRunning()).isFalse();
    }

    @Test
    void killedProcessDoesNotRun() throws IOException {
        Process process = new ProcessBuilder("sleep", "60").start();
        Owner owner = new Owner(process.pid(), process.info().startInstant().get().toEpochMilli());
        assertThat(owner.isRunning()).isTrue();

        process.destroyForcibly().onExit().join();

        assertThat(owner.isRunning()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4711", "4711-", "-1-2", "x-y", "1234567890123456789-1"})
    void otherTextsAreNoOwner(String text) {
        assertThat(Owner.parse(text)).isNull();
    }
}

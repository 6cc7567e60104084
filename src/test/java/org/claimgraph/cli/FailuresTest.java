package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailuresTest {

    private final StringWriter words = new StringWriter();
    private final PrintWriter err = new PrintWriter(words);

    @Test
    void memoryThatIsUsedUpIsNoProblemOfTheTables() {
        assertThat(Failures.onError(new OutOfMemoryError(), command()))
                .isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(words.toString()).contains("not enough memory");
    }

    @Test
    void faultInMappedMemoryIsADiskThatIsFullOrFails() {
        Error fault = new InternalError("a fault occurred in an unsafe memory access operation");

        assertThat(Failures.onError(fault, command())).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(words.toString()).contains("is full or failing");
    }

    @Test
    void everyOtherErrorIsABug() {
        assertThat(Failures.onError(new StackOverflowError(), command())).isEqualTo(ExitCode.BUG);
        assertThat(words.toString()).contains("this is a bug");
    }

    @Test
    void missingFileIsNamedAndNoBug() {
        assertThat(execution(new NoSuchFileException("out/graph.nt")))
                .isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(words.toString()).isEqualTo("claimgraph: there is no out/graph.nt.\n");
    }

    @Test
    void fileOfSomebodyElseIsNamedAndNoBug() {
        IOException denied = new AccessDeniedException("claims.csv");

        assertThat(execution(new UncheckedIOException(denied))).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(words.toString()).isEqualTo("claimgraph: permission denied: claims.csv\n");
    }

    private int execution(Exception failure) {
        return Failures.onExecution(failure, command(), null);
    }

    private CommandLine command() {
        return Commands.all(System.out).setErr(err);
    }
}

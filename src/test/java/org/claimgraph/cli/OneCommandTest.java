package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A start that names its command describes only that one, and nobody notices. */
class OneCommandTest {

    static Stream<String> names() {
        return all().getSubcommands().keySet().stream();
    }

    private static CommandLine all() {
        return Commands.all(OutputStream.nullOutputStream());
    }

    private static CommandLine startedWith(String... arguments) {
        return Commands.of(OutputStream.nullOutputStream(), arguments);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCommandExplainsItselfAsAmongAllOthers(String name) {
        CommandLine alone = startedWith(name, "-C", "folder");

        assertThat(usage(alone, name)).isEqualTo(usage(all(), name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCommandIsFoundByTheNameItHas(String name) {
        CommandLine command = startedWith(name).getSubcommands().get(name);

        assertThat(command.getCommandName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "help query", "-C query build", "qurey"})
    void allCommandsAreDescribedWhereTheFirstArgumentIsNoneOrAsksForHelp(String arguments) {
        assertThat(startedWith(arguments.split(" ")).getSubcommands().keySet())
                .containsExactlyElementsOf(all().getSubcommands().keySet());
    }

    private static String usage(CommandLine line, String name) {
        return line.getSubcommands().get(name).getUsageMessage();
    }
}

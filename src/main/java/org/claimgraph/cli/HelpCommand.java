package org.claimgraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

@Command(
        name = "help",
        mixinStandardHelpOptions = true,
        description = "Show how a command is used.",
        footer = {"", "Examples:", "  claimgraph help", "  claimgraph help query"})
final class HelpCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "COMMAND",
            description = "The command. Without it, all of them.")
    private @Nullable String command;

    @Override
    public Integer call() {
        CommandLine program = spec.parent().commandLine();
        CommandLine asked = command == null ? program : program.getSubcommands().get(command);
        if (asked == null) {
            throw new UnmatchedArgumentException(program, List.of(command));
        }
        asked.usage(spec.commandLine().getOut());
        return ExitCode.FINE;
    }
}

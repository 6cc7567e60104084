package org.claimgraph.cli;

import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands by name, in the order in which the help lists them. */
final class Commands {

    private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("check", CheckCommand.class);
        BY_NAME.put("build", BuildCommand.class);
        BY_NAME.put("query", QueryCommand.class);
        BY_NAME.put("compare", CompareCommand.class);
        BY_NAME.put("explain", ExplainCommand.class);
        BY_NAME.put("export", ExportCommand.class);
        BY_NAME.put("verify", VerifyCommand.class);
        BY_NAME.put("locate", LocateCommand.class);
        BY_NAME.put("init", InitCommand.class);
        BY_NAME.put("base", BaseCommand.class);
        BY_NAME.put("convert", ConvertCommand.class);
        BY_NAME.put("validate", ValidateCommand.class);
        BY_NAME.put("completion", CompletionCommand.class);
        BY_NAME.put("warm-up", WarmUpCommand.class);
        BY_NAME.put("help", HelpCommand.class);
    }

    /** The commands that do not use a project. */
    private static final Set<Class<?>> WITHOUT_PROJECT =
            Set.of(
                    ConvertCommand.class,
                    ValidateCommand.class,
                    InitCommand.class,
                    HelpCommand.class);

    private Commands() {}

    /** Returns the classes of the commands by name. */
    static Map<String, Class<?>> byName() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    /** Returns the command line with all commands. */
    static CommandLine all(OutputStream results) {
        CommandLine line = new CommandLine(new ClaimGraphCommand(results));
        BY_NAME.values().forEach(command -> add(command, line));
        return line;
    }

    /** Removes the options that do not apply to a command. */
    private static void add(Class<?> command, CommandLine program) {
        program.addSubcommand(command);
        if (!WITHOUT_PROJECT.contains(command)) {
            return;
        }
        CommandSpec spec =
                Objects.requireNonNull(
                                program.getSubcommands().get(nameOf(command)), "no such command")
                        .getCommandSpec();
        for (String option : ClaimGraphCommand.PROJECT_OPTIONS) {
            spec.remove(spec.findOption(option));
        }
    }

    private static String nameOf(Class<?> command) {
        return BY_NAME.entrySet().stream()
                .filter(entry -> entry.getValue() == command)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Runs the command that was parsed, or shows its help. First refuses what would have no effect:
     * an unknown command together with {@code --help}, and the options of a project for a command
     * that does not use one.
     */
    static int run(ParseResult program) {
        if (!program.unmatched().isEmpty()) {
            throw new UnmatchedArgumentException(
                    program.commandSpec().commandLine(), program.unmatched());
        }
        ParseResult command = program.subcommand();
        for (String option : ClaimGraphCommand.PROJECT_OPTIONS) {
            if (command != null
                    && program.hasMatchedOption(option)
                    && command.commandSpec().findOption(option) == null) {
                throw new ParameterException(
                        command.commandSpec().commandLine(),
                        "%s does not apply to %s. Leave it out."
                                .formatted(option, command.commandSpec().name()));
            }
        }
        return new RunLast().execute(program);
    }

    /**
     * Returns a command line that is sufficient for these arguments.
     *
     * <p>To describe all commands takes picocli the time of a short query. If the first argument
     * names a command, the others are not needed; only the help lists all.
     */
    static CommandLine of(OutputStream results, String... arguments) {
        Class<?> named = named(arguments);
        if (named == null || named == HelpCommand.class) {
            return all(results);
        }
        CommandLine line = new CommandLine(new ClaimGraphCommand(results));
        add(named, line);
        return line;
    }

    private static @Nullable Class<?> named(String... arguments) {
        return arguments.length == 0 ? null : BY_NAME.get(arguments[0]);
    }
}

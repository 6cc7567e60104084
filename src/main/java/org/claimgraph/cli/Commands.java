package org.claimgraph.cli;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The commands by name, in the order in which the help lists them. */
final class Commands {

    private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("check", CheckCommand.class);
        BY_NAME.put("build", BuildCommand.class);
        BY_NAME.put("query", QueryCommand.class);
        BY_NAME.put("explain", ExplainCommand.class);
        BY_NAME.put("export", ExportCommand.class);
        BY_NAME.put("verify", VerifyCommand.class);
        BY_NAME.put("locate", LocateCommand.class);
        BY_NAME.put("init", InitCommand.class);
        BY_NAME.put("convert", ConvertCommand.class);
        BY_NAME.put("validate", ValidateCommand.class);
        BY_NAME.put("warm-up", WarmUpCommand.class);
        BY_NAME.put("help", HelpCommand.class);
    }

    private Commands() {}

    /** Returns the command line with all commands. */
    static CommandLine all(OutputStream results) {
        CommandLine line = new CommandLine(new ClaimGraphCommand(results));
        BY_NAME.values().forEach(line::addSubcommand);
        return line;
    }

    /**
     * Returns a command line that does the same with these arguments as that with all commands.
     *
     * <p>Describing all commands takes picocli as long as a short query takes. When the first
     * argument is a command's name, the others have no say; only the help speaks of all.
     */
    static CommandLine of(OutputStream results, String... arguments) {
        Class<?> named = named(arguments);
        if (named == null || named == HelpCommand.class) {
            return all(results);
        }
        return new CommandLine(new ClaimGraphCommand(results)).addSubcommand(named);
    }

    private static @Nullable Class<?> named(String... arguments) {
        return arguments.length == 0 ? null : BY_NAME.get(arguments[0]);
    }
}

package org.claimgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimgraph.problem.Problem;
import org.claimgraph.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Explains usage errors in our own words: the library that parses the arguments speaks of
 * parameters, indexes and unmatched arguments.
 */
final class UsageWords {

    private final CommandSpec command;

    private UsageWords(CommandSpec command) {
        this.command = command;
    }

    /** Returns what is wrong, and what may have been meant. */
    static String words(ParameterException failure) {
        UsageWords words = new UsageWords(failure.getCommandLine().getCommandSpec());
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return words.unknown(unmatched.getUnmatched().get(0));
        }
        if (failure instanceof MissingParameterException missing) {
            return words.missing(missing.getMissing());
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return shown(twice.getOverwritten()) + " is given twice. Use it once.";
        }
        if (failure instanceof MutuallyExclusiveArgsException) {
            return words.oneOfGroup();
        }
        ArgSpec argument = failure.getArgSpec();
        return argument == null
                ? String.valueOf(failure.getMessage())
                : wrongValue(argument, failure);
    }

    private String unknown(String argument) {
        if (argument.startsWith("-") && argument.length() > 1) {
            String name = argument.split("=", 2)[0];
            List<String> names = new ArrayList<>();
            for (OptionSpec option : command.options()) {
                names.add(option.longestName());
            }
            String hint = name.startsWith("--") ? hint(name, names) : "";
            return commandName() + "has no option " + name + "." + hint;
        }
        if (command.parent() != null) {
            return "Unexpected argument " + Problem.quote(argument) + ".";
        }
        List<String> commands =
                command.subcommands().entrySet().stream()
                        .filter(entry -> !isHidden(entry.getValue()))
                        .map(entry -> entry.getKey())
                        .toList();
        return "No command is called "
                + Problem.quote(argument)
                + "."
                + hint(argument.strip(), commands);
    }

    private static boolean isHidden(CommandLine line) {
        return line.getCommandSpec().usageMessage().hidden();
    }

    private String commandName() {
        return command.parent() == null ? "claimgraph " : command.name() + " ";
    }

    private static String hint(String typed, List<String> known) {
        return Nearest.hint(typed, known).map(words -> " " + words).orElse("");
    }

    /** Several may be missing. Only the first is reported. */
    private String missing(List<ArgSpec> missing) {
        if (missing.isEmpty()) {
            return oneOfGroup();
        }
        ArgSpec first = missing.get(0);
        if (first instanceof OptionSpec option && option.required()) {
            return commandName() + "needs " + shown(option) + " " + option.paramLabel() + ".";
        }
        if (first instanceof OptionSpec option) {
            return shown(option)
                    + " needs a value: "
                    + shown(option)
                    + " "
                    + option.paramLabel()
                    + ".";
        }
        return first.paramLabel() + " is missing. " + String.join(" ", first.description());
    }

    private String oneOfGroup() {
        List<String> names =
                command.argGroups().stream()
                        .flatMap(group -> group.args().stream())
                        .map(UsageWords::shown)
                        .toList();
        return "Give one of " + String.join(" and ", names) + ", not both.";
    }

    private static String wrongValue(ArgSpec argument, ParameterException failure) {
        String value = Problem.quote(failure.getValue());
        if (argument.typeInfo().isMap()) {
            return value + " is not of the form " + argument.paramLabel() + ".";
        }
        if (argument.type().isEnum()) {
            return value
                    + " is not a value of "
                    + shown(argument)
                    + ". Choose one of "
                    + choices(argument)
                    + ".";
        }
        // The message of our own converters follows the name of the option, which the library puts
        // first.
        String message = String.valueOf(failure.getMessage());
        return shown(argument) + ": " + message.substring(message.indexOf(": ") + 2);
    }

    private static String choices(ArgSpec argument) {
        return String.join(
                ", ",
                Stream.of(argument.type().getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String shown(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

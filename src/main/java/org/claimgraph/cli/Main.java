package org.claimgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.claimgraph.files.NamedOutput;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name and exits with its code. */
    public static void main(String[] args) {
        // First of all: in a Turkish locale, "TITLE" in lower case is not "title".
        Locale.setDefault(Locale.ROOT);
        OutputStream out =
                new BufferedOutputStream(
                        new NamedOutput(
                                "standard output", new FileOutputStream(FileDescriptor.out)));
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(out, err, args));
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param out where results go, always in UTF-8
     * @param err where everything else goes
     * @return the exit code
     */
    static int run(OutputStream out, OutputStream err, String... args) {
        PrintWriter results = writer(out);
        PrintWriter messages = writer(err);
        CommandLine commands =
                Commands.of(out, args)
                        .setOut(results)
                        .setErr(messages)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExecutionStrategy(Commands::run)
                        .setExecutionExceptionHandler(Failures::onExecution)
                        .setParameterExceptionHandler(Failures::onUsage);
        int code = run(commands, args);
        results.flush();
        messages.flush();
        return code;
    }

    private static int run(CommandLine commands, String... args) {
        try {
            return commands.execute(args);
        } catch (Error failure) {
            return Failures.onError(failure, commands);
        }
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}

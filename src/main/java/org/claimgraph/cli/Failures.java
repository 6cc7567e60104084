package org.claimgraph.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.claimgraph.project.ProjectException;
import org.claimgraph.query.QueryUsageException;
import org.claimgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person reads when a command cannot do its work, and the exit code that goes with it. */
final class Failures {

    private static final String REPORT = "https://w3id.org/claimgraph/issues";

    private Failures() {}

    /** Wrong usage: one line, what may have been meant, where to read more. */
    static int onUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("claimgraph: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCode.USAGE;
    }

    /** A failure of the environment in words, or a bug with its trace. */
    static int onExecution(Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        if (failure instanceof QueryUsageException) {
            err.println("claimgraph: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof StoreException
                || failure instanceof ProjectException
                || failure instanceof UncheckedIOException) {
            err.println("claimgraph: " + failure.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        failure.printStackTrace(err);
        err.println("claimgraph: this is a bug. Report it with the lines above at " + REPORT + ".");
        return ExitCode.BUG;
    }
}

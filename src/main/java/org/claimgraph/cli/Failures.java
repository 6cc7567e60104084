package org.claimgraph.cli;

import java.io.PrintWriter;
import org.claimgraph.failure.Failure.Kind;
import org.claimgraph.failure.FailureReport;
import org.claimgraph.problem.Printable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Prints why a command cannot do its work, and chooses the exit code that goes with it. */
final class Failures {

    private Failures() {}

    /** Wrong usage: one line, what may have been meant, where to read more. */
    static int onUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("claimgraph: " + Printable.of(UsageWords.words(failure)));
        err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCode.USAGE;
    }

    /** An error that the JVM cannot recover from. */
    static int onError(Error failure, CommandLine command) {
        return print(failure, command);
    }

    /** An exception that a command threw. */
    static int onExecution(Exception failure, CommandLine command, ParseResult arguments) {
        return print(failure, command);
    }

    private static int print(Throwable failure, CommandLine command) {
        FailureReport report = FailureReport.of(failure);
        PrintWriter err = command.getErr();
        if (report.kind() == Kind.BUG) {
            failure.printStackTrace(err);
        }
        if (!report.words().isEmpty()) {
            err.println("claimgraph: " + Printable.of(forSameProject(report.words(), command)));
        }
        if (report.words().isEmpty()) {
            // The reader has all that it wanted: "claimgraph query claims-by ... | head".
            return ExitCode.FINE;
        }
        return switch (report.kind()) {
            case USAGE -> ExitCode.USAGE;
            case ENVIRONMENT -> ExitCode.ENVIRONMENT;
            case BUG -> ExitCode.BUG;
        };
    }

    private static String forSameProject(String words, CommandLine command) {
        return command.getCommandSpec().root().userObject() instanceof ClaimGraphCommand options
                ? options.advice(words)
                : words;
    }
}

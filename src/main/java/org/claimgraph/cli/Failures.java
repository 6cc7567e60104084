package org.claimgraph.cli;

import java.io.PrintWriter;
import org.claimgraph.failure.Failure.Kind;
import org.claimgraph.failure.FailureReport;
import org.claimgraph.problem.Printable;
import org.claimgraph.store.StoreException;
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
            String words = forSameStore(failure, report.words(), command);
            err.println("claimgraph: " + Printable.of(words));
        }
        return switch (report.kind()) {
            case USAGE -> ExitCode.USAGE;
            case ENVIRONMENT -> ExitCode.ENVIRONMENT;
            case BUG -> ExitCode.BUG;
        };
    }

    /** A store suggests the next command without the options of this run; this adds them. */
    private static String forSameStore(Throwable failure, String words, CommandLine command) {
        return failure instanceof StoreException
                        && command.getCommandSpec().root().userObject()
                                instanceof ClaimGraphCommand options
                ? words.replace("\"claimgraph ", "\"" + options.again() + " ")
                : words;
    }
}

package org.claimgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.apache.jena.atlas.RuntimeIOException;
import org.claimgraph.claims.project.ProjectException;
import org.claimgraph.claims.query.QueryUsageException;
import org.claimgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a person reads when a command cannot do its work, and the exit code that goes with it. */
final class Failures {

    private static final String REPORT = "https://w3id.org/claimgraph/issues";

    private Failures() {}

    /** Wrong usage: one line, what may have been meant, where to read more. */
    static int onUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("claimgraph: " + Misuse.words(failure));
        err.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCode.USAGE;
    }

    /**
     * What the Java machine cannot go on with. It would end the process with exit code 1, as if
     * there were problems in the tables.
     */
    static int onError(Error failure, PrintWriter err) {
        if (failure instanceof OutOfMemoryError) {
            err.println(
                    "claimgraph: there is not enough memory. Allow more, such as with"
                            + " JDK_JAVA_OPTIONS=-Xmx4g.");
            return ExitCode.ENVIRONMENT;
        }
        if (String.valueOf(failure.getMessage()).contains("unsafe memory access")) {
            err.println(
                    "claimgraph: the disk that holds the store is full, or fails. Make room and try"
                            + " again; \"claimgraph verify\" tells whether the store is whole.");
            return ExitCode.ENVIRONMENT;
        }
        return onBug(failure, err);
    }

    /** A failure of the environment in words, or a bug with its trace. */
    static int onExecution(Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        if (failure instanceof QueryUsageException) {
            err.println("claimgraph: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof StoreException) {
            err.println("claimgraph: " + forSameStore(failure, command));
            return ExitCode.ENVIRONMENT;
        }
        if (failure instanceof ProjectException) {
            err.println("claimgraph: " + failure.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        if (failure instanceof UncheckedIOException wrapped) {
            return onFile(Objects.requireNonNull(wrapped.getCause()), err);
        }
        if (failure instanceof IOException file) {
            return onFile(file, err);
        }
        if (failure instanceof RuntimeIOException wrapped
                && wrapped.getCause() instanceof IOException file) {
            return onFile(file, err);
        }
        return onBug(failure, err);
    }

    /** A store knows what is to be called, and not with which options it was called itself. */
    private static String forSameStore(Exception failure, CommandLine command) {
        Object program = command.getCommandSpec().root().userObject();
        String message = String.valueOf(failure.getMessage());
        return program instanceof ClaimGraphCommand options
                ? message.replace("\"claimgraph ", "\"" + options.again() + " ")
                : message;
    }

    /** The messages of the Java machine for these two are the name of the file and nothing else. */
    private static int onFile(IOException failure, PrintWriter err) {
        String words = failure.getMessage();
        if ("Broken pipe".equals(words)) {
            // Who reads the output has had enough: "claimgraph convert t.csv | head".
            return ExitCode.ENVIRONMENT;
        }
        if (failure instanceof NoSuchFileException) {
            words = "there is no " + words + ".";
        } else if (failure instanceof AccessDeniedException) {
            words = words + " may not be read or written by you.";
        }
        err.println("claimgraph: " + words);
        return ExitCode.ENVIRONMENT;
    }

    private static int onBug(Throwable failure, PrintWriter err) {
        failure.printStackTrace(err);
        err.println("claimgraph: this is a bug. Report it with the lines above at " + REPORT + ".");
        return ExitCode.BUG;
    }
}

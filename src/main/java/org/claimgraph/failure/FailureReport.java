package org.claimgraph.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.claimgraph.failure.Failure.Kind;

/**
 * What the user reads when a request could not be carried out.
 *
 * @param kind the cause
 * @param words what is wrong, in whole sentences; empty if the reader of the output has closed it
 */
public record FailureReport(Kind kind, String words) {

    private static final String ISSUES = "https://w3id.org/claimgraph/issues";

    /** Returns the report of anything that was thrown. */
    public static FailureReport of(Throwable thrown) {
        if (thrown instanceof Failure failure) {
            return new FailureReport(failure.kind(), String.valueOf(failure.getMessage()));
        }
        if (thrown instanceof UncheckedIOException || thrown instanceof RuntimeIOException) {
            return thrown.getCause() instanceof IOException file ? ofFile(file) : bug();
        }
        if (thrown instanceof IOException file) {
            return ofFile(file);
        }
        return thrown instanceof Error error ? ofError(error) : bug();
    }

    /**
     * Reports an error that the JVM cannot recover from. Uncaught, it would end the process with
     * exit code 1, as if there were problems in the tables.
     */
    private static FailureReport ofError(Error error) {
        if (error instanceof OutOfMemoryError) {
            return environment(
                    "there is not enough memory. Allow more, such as with"
                            + " JDK_JAVA_OPTIONS=-Xmx4g.");
        }
        if (String.valueOf(error.getMessage()).contains("unsafe memory access")) {
            return environment(
                    "the disk that holds the store is full or failing. Free some space and try again;"
                            + " \"claimgraph verify\" checks whether the store is complete.");
        }
        return bug();
    }

    /**
     * Reports a failure of a file. The JDK's messages of these two exceptions are only the name of
     * the file.
     */
    private static FailureReport ofFile(IOException file) {
        String words = String.valueOf(file.getMessage());
        if (words.equals("Broken pipe")) {
            // The reader of the output has stopped: "claimgraph convert t.csv | head".
            return environment("");
        }
        if (file instanceof NoSuchFileException missing) {
            return environment(missing(missing));
        }
        return environment(
                file instanceof AccessDeniedException ? "permission denied: " + words : words);
    }

    private static String missing(NoSuchFileException missing) {
        String file = missing.getFile();
        return file != null && Files.isSymbolicLink(Path.of(file))
                ? file + " is a link to a file that is not there."
                : "there is no " + missing.getMessage() + ".";
    }

    private static FailureReport environment(String words) {
        return new FailureReport(Kind.ENVIRONMENT, words);
    }

    private static FailureReport bug() {
        return new FailureReport(
                Kind.BUG, "this is a bug. Report it with the lines above at " + ISSUES + ".");
    }
}

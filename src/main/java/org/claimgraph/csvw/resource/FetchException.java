package org.claimgraph.csvw.resource;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a file cannot be fetched from the network. The message is for the user: it names the
 * IRI, and says why and, if possible, what to do.
 */
public final class FetchException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Returns the exception for a file that the user named and that does not exist. */
    public static FetchException absent(String what, String iri) {
        String advice =
                WebAddress.isWeb(iri)
                        ? "Correct the IRI, or put the file into the folder that --map names for it."
                        : "Put the file there, or name another.";
        return new FetchException("There is no " + what + " at " + iri + ". " + advice);
    }

    FetchException(String message) {
        this(message, null);
    }

    FetchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

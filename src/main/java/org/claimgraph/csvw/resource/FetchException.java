package org.claimgraph.csvw.resource;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What an IRI names could not be fetched from the network. The message is a sentence or two for the
 * one who asked: it names the IRI, says why, and what to do where something can be done.
 */
public final class FetchException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Returns what is said of what the one who asked has named, and is not there. */
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

package org.claimgraph.mapping.locate;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What an IRI names could not be fetched from the network. The message is a sentence or two for the
 * one who asked: it names the IRI, says why, and what to do where something can be done.
 */
public final class FetchException extends IOException {

    private static final long serialVersionUID = 1L;

    FetchException(String message) {
        this(message, null);
    }

    FetchException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

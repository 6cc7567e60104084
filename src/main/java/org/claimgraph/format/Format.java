package org.claimgraph.format;

import java.util.List;

/** A format in which something is written. */
public interface Format {

    /** Returns the word that people type for it, such as {@code turtle}. */
    String slug();

    /** Returns its media type, such as {@code text/turtle}. */
    String mediaType();

    /** Returns the first extension of its files, without a dot, such as {@code ttl}. */
    String extension();

    /** Returns all extensions of its files, the one that people know best first. */
    default List<String> extensions() {
        return List.of(extension());
    }
}

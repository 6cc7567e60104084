package org.claimgraph.format;

/** A format in which something is written. */
public interface Format {

    /** Returns the word that people type for it, such as {@code turtle}. */
    String slug();

    /** Returns its media type, such as {@code text/turtle}. */
    String mediaType();

    /** Returns the first extension of its files, without a dot, such as {@code ttl}. */
    String extension();
}

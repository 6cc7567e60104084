package org.claimgraph.csvw.row;

/** How the columns of a file are matched to those of the metadata. */
public enum HeaderPolicy {
    /**
     * By position, as the standard says; titles are compared (Metadata Vocabulary, section 6.5.1).
     */
    BY_POSITION,
    /**
     * By title: the order is free, a column that is not required may be absent and counts as empty,
     * and one that the metadata do not describe is left out with a warning.
     */
    BY_TITLE
}

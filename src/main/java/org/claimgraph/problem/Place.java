package org.claimgraph.problem;

/** Where in the user's files a problem is. */
public sealed interface Place permits CellRef, TextRef {

    /** Returns the file's name as the user knows it, such as {@code claims.csv}. */
    String file();
}

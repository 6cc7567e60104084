package org.claimgraph.problem;

import java.util.Comparator;

/** Where in the user's files a problem is. */
public sealed interface Place permits CellRef, TextRef {

    /**
     * The order in which problems are best read: files that are not tables, then tables as a whole,
     * then rows and cells; each by file, row and column.
     */
    Comparator<Place> ORDER =
            Comparator.comparingInt(Place::rank)
                    .thenComparing(Place::file)
                    .thenComparingLong(Place::position)
                    .thenComparingInt(Place::column);

    /** Returns the file's name as the user knows it, such as {@code claims.csv}. */
    String file();

    /** Returns the column of the table, or the character in the line, from 1; 0 for none. */
    int column();

    private static int rank(Place place) {
        return place instanceof CellRef cell ? (cell.row() == 0 ? 1 : 2) : 0;
    }

    private static long position(Place place) {
        return place instanceof CellRef cell ? cell.row() : ((TextRef) place).line();
    }
}

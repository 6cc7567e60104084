package org.claimgraph.mapping.datatype;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the text that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * Returns the text that needs the fewest changes of one letter to become the written one, or
     * null when none is near: at most one change in three letters, capitals not counted.
     */
    public static @Nullable String to(String written, Iterable<String> known) {
        String small = written.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, (small.length() + 1) / 3);
        String nearest = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - small.length()) > limit) {
                continue;
            }
            int changes = changes(small, candidate.toLowerCase(Locale.ROOT));
            if (changes <= limit) {
                nearest = candidate;
                limit = changes - 1;
            }
        }
        return nearest;
    }

    /** The distance of Levenshtein, with one row of the table in memory. */
    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = row[j];
                row[j] = least;
            }
        }
        return row[other.length()];
    }
}

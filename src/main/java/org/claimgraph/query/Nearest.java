package org.claimgraph.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Nearest {

    private static final int MOST = 3;
    private static final int SHORTEST_PART = 3;

    private record Scored(String word, int distance) {}

    private Nearest() {}

    /** Returns {@code Did you mean …?} with the words nearest to one typed, or nothing. */
    public static Optional<String> hint(String typed, Collection<String> words) {
        List<String> nearest =
                words.stream()
                        .map(word -> new Scored(word, distance(typed, word)))
                        .filter(scored -> scored.distance() <= tolerance(typed))
                        .sorted(
                                Comparator.comparingInt(Scored::distance)
                                        .thenComparing(Scored::word))
                        .limit(MOST)
                        .map(Scored::word)
                        .toList();
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of("Did you mean " + alternatives(nearest) + "?");
    }

    /** Returns {@code a, b or c}. */
    static String alternatives(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** Returns how many slips are forgiven in a word of this length. */
    static int tolerance(String typed) {
        return Math.max(2, typed.length() / 3);
    }

    /**
     * Returns how far two texts lie apart: the number of letters to add, drop, change or swap with
     * their neighbour; 1 at most when one is a part of the other.
     */
    static int distance(String typed, String word) {
        String a = Folded.of(typed);
        String b = Folded.of(word);
        if (a.equals(b)) {
            return 0;
        }
        boolean part = a.length() >= SHORTEST_PART && b.contains(a);
        boolean whole = b.length() >= SHORTEST_PART && a.contains(b);
        return part || whole ? 1 : edits(a, b);
    }

    private static int edits(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = cheapest(a, b, i, j, beforeLast, last, row);
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static int cheapest(
            String a, String b, int i, int j, int[] beforeLast, int[] last, int[] row) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
    }
}

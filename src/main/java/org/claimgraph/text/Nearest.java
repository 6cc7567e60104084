package org.claimgraph.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a user may have meant, in two ways. Names of queries, options and entities are matched
 * loosely: accents, parts of words, swapped letters. The text of a cell is compared as it is
 * written, except for capitals.
 */
public final class Nearest {

    private static final int MOST = 3;
    private static final int SHORTEST_PART = 3;

    /** For typed names, two swapped letters count as one error. */
    private static final int ONE_SLIP = 1;

    /** In a cell they count as two errors, as in the Levenshtein distance. */
    private static final int TWO_LETTERS = 2;

    private record Scored(String word, int distance) {}

    private Nearest() {}

    /**
     * Returns the text that needs the fewest changes of one letter to become the written one, or
     * null when none is near: at most one change in three letters, capitals not counted. Failing
     * that, a text that is the beginning of the other one is near.
     */
    public static @Nullable String to(String written, Iterable<String> known) {
        String small = written.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, (small.length() + 1) / 3);
        String nearest = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - small.length()) > limit) {
                continue;
            }
            int changes = edits(small, candidate.toLowerCase(Locale.ROOT), TWO_LETTERS);
            if (changes <= limit) {
                nearest = candidate;
                limit = changes - 1;
            }
        }
        return nearest == null ? longer(small, known) : nearest;
    }

    /** Returns the text that the written one begins with, or that begins with it. */
    private static @Nullable String longer(String small, Iterable<String> known) {
        String best = null;
        for (String candidate : known) {
            String other = candidate.toLowerCase(Locale.ROOT);
            String shorter = other.length() < small.length() ? other : small;
            boolean begins = other.startsWith(small) || small.startsWith(other);
            if (begins
                    && shorter.length() > SHORTEST_PART
                    && (best == null
                            || Math.abs(candidate.length() - small.length())
                                    < Math.abs(best.length() - small.length()))) {
                best = candidate;
            }
        }
        return best;
    }

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
    public static String alternatives(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** Returns how many errors are tolerated in a word of this length. */
    public static int tolerance(String typed) {
        return Math.max(2, typed.length() / 3);
    }

    /**
     * Returns the distance of two texts: the number of letters to add, drop, change or swap with
     * their neighbour; at most 1 if one is a part of the other.
     */
    public static int distance(String typed, String word) {
        String a = Folded.of(typed);
        String b = Folded.of(word);
        if (a.equals(b)) {
            return 0;
        }
        boolean part = a.length() >= SHORTEST_PART && b.contains(a);
        boolean whole = b.length() >= SHORTEST_PART && a.contains(b);
        return part || whole ? 1 : edits(a, b, ONE_SLIP);
    }

    /**
     * Returns whether two words differ by a slip of the hand: one letter, or two in words of seven
     * letters and more; letters that changed places count as one.
     */
    public static boolean isSlip(String written, String word) {
        int allowed = Math.min(written.length(), word.length()) < 7 ? 1 : 2;
        String small = written.toLowerCase(Locale.ROOT);
        return edits(small, word.toLowerCase(Locale.ROOT), ONE_SLIP) <= allowed;
    }

    /**
     * Returns how many letters are to add, drop or change.
     *
     * @param swap the cost of two swapped neighbours
     */
    private static int edits(String a, String b, int swap) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                row[j] = isSwapped(a, b, i, j) ? Math.min(least, beforeLast[j - 2] + swap) : least;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean isSwapped(String a, String b, int i, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}

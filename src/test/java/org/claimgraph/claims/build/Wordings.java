package org.claimgraph.claims.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The wordings of texts: all runs of so many words, whatever their case and punctuation. */
final class Wordings {

    private final int length;
    private final Set<String> runs = new HashSet<>();

    Wordings(int length) {
        this.length = length;
    }

    /** Adds the wordings of a text. */
    void add(String text) {
        runs.addAll(runs(text));
    }

    /** Returns the wordings of a note that the texts have too. */
    List<String> sharedWith(String note) {
        return runs(note).stream().filter(runs::contains).toList();
    }

    private List<String> runs(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        List<String> words = List.of(plain.split("[^\\p{L}\\p{N}]+"));
        List<String> found = new ArrayList<>();
        for (int i = 0; i + length <= words.size(); i++) {
            found.add(String.join(" ", words.subList(i, i + length)));
        }
        return found;
    }
}

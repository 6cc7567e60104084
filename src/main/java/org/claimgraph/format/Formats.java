package org.claimgraph.format;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The formats that a user can choose from.
 *
 * @param all all of them, in the order in which they are listed
 */
public record Formats<F extends Format>(List<F> all) {

    /** Keeps the list as it is. */
    public Formats {
        all = List.copyOf(all);
    }

    /** Returns the words that people type. */
    public List<String> slugs() {
        return all.stream().map(Format::slug).toList();
    }

    /** Returns the format with this word, or null for none. */
    public @Nullable F named(String slug) {
        return all.stream().filter(format -> format.slug().equals(slug)).findFirst().orElse(null);
    }

    /** Returns the format with the extension of a file, or null for none. */
    public @Nullable F ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(
                        format ->
                                format.extensions().stream()
                                        .anyMatch(end -> lower.endsWith("." + end)))
                .findFirst()
                .orElse(null);
    }
}

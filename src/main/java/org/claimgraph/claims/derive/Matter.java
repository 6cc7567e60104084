package org.claimgraph.claims.derive;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What statements are compared by: statements with the same ids here are about the same.
 *
 * <p>It has an order, so that maps stay fast with ids that somebody chose to have one hash code.
 */
public final class Matter implements Comparable<Matter> {

    private final String[] parts;

    private Matter(String[] parts) {
        this.parts = parts;
    }

    /**
     * Returns a matter.
     *
     * @param parts ids, numbers, periods and the like, which print differently when they differ;
     *     null for what is not stated
     */
    public static Matter of(@Nullable Object... parts) {
        String[] texts = new String[parts.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Objects.toString(parts[i], "");
        }
        return new Matter(texts);
    }

    @Override
    public int compareTo(Matter other) {
        return Arrays.compare(parts, other.parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Matter matter && Arrays.equals(parts, matter.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        return Arrays.toString(parts);
    }
}

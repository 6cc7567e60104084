package org.claimgraph.claims.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a number is qualified, and by what the number is multiplied to get its bounds. */
public enum Bound implements Slug {
    EXACTLY("1", "1"),
    AT_LEAST("1", null),
    MORE_THAN("1", null),
    AT_MOST("0", "1"),
    NEARLY("0.9", "1"),
    ABOUT("0.9", "1.1"),
    /** From the number to a second number. */
    RANGE("1", null),
    /** "Dozens" or "hundreds": twice the number or more. */
    MULTIPLES("2", null);

    private final BigDecimal low;
    private final @Nullable BigDecimal high;

    Bound(String low, @Nullable String high) {
        this.low = new BigDecimal(low);
        this.high = high == null ? null : new BigDecimal(high);
    }

    /** Returns the value of a word in a table. */
    public static Bound parse(String word) {
        return Slug.parse(Bound.class, word);
    }

    /** Returns the word of this value in a table. */
    @Override
    public String slug() {
        return Slug.of(this);
    }

    /** Returns the lowest number that a number so qualified admits. */
    BigDecimal min(BigDecimal number) {
        return number.multiply(low);
    }

    /** Returns the highest number that a number so qualified admits; null when it is open. */
    @Nullable BigDecimal max(BigDecimal number) {
        return high == null ? null : number.multiply(high);
    }
}

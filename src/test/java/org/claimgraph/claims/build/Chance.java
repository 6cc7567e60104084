package org.claimgraph.claims.build;

import java.util.List;
import java.util.Random;

/** Draws for synthetic data: the same seed gives the same draws on every machine. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a number from 0 to below the limit, each as likely as the others. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** Returns whether something happens that happens so often in a hundred times. */
    boolean percent(int often) {
        return random.nextInt(100) < often;
    }

    /** Returns one of the items, each as likely as the others. */
    <T> T one(List<T> items) {
        return items.get(below(items.size()));
    }

    /**
     * Returns one of the items, the first ones far more often: as in news, where few actors and
     * places make most of the text. The first tenth is drawn almost half of the time.
     */
    <T> T famous(List<T> items) {
        double cube = Math.pow(random.nextDouble(), 3);
        return items.get((int) (cube * items.size()));
    }

    /** Returns lower-case hexadecimal digits. */
    String hexadecimal(int digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            text.append(Character.forDigit(below(16), 16));
        }
        return text.toString();
    }
}

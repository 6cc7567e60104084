package org.claimgraph.claims.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far coders agree in one column.
 *
 * @param column the name of the column
 * @param units how many things several coders coded
 * @param percent the share of pairs of codings of one thing that agree, from 0 to 100
 * @param alpha Krippendorff's alpha for nominal data: 1 for full agreement, 0 for that of chance,
 *     below 0 for less; null when no two values differ anywhere, so that chance cannot be told
 */
public record AgreementMeasure(
        String column, int units, BigDecimal percent, @Nullable BigDecimal alpha) {

    private static final int DIGITS = 3;

    /** Measures the agreement on a column in readings of two or more coders each; at least one. */
    static AgreementMeasure of(CodingColumn column, List<Reading> readings) {
        Map<String, Integer> totals = new HashMap<>();
        double observed = 0;
        long pairs = 0;
        long agreeing = 0;
        for (Reading reading : readings) {
            Map<String, Integer> values = new HashMap<>();
            for (Statement said : reading.statements()) {
                String value = column.value().apply(said);
                values.merge(value, 1, Integer::sum);
                totals.merge(value, 1, Integer::sum);
            }
            long coders = reading.statements().size();
            long all = coders * (coders - 1);
            long same = values.values().stream().mapToLong(n -> (long) n * (n - 1)).sum();
            pairs += all;
            agreeing += same;
            observed += (double) (all - same) / (coders - 1);
        }
        BigDecimal percent = rounded(100.0 * agreeing / pairs, 1);
        return new AgreementMeasure(
                column.name(), readings.size(), percent, alpha(observed, totals));
    }

    /**
     * Returns alpha: 1 minus observed by expected disagreement (Krippendorff, Computing
     * Krippendorff's Alpha-Reliability, 2011, section C).
     *
     * @param observed the sum, over things, of pairs that differ divided by coders minus one
     */
    private static @Nullable BigDecimal alpha(double observed, Map<String, Integer> totals) {
        double values = totals.values().stream().mapToInt(n -> n).sum();
        double same = totals.values().stream().mapToDouble(n -> (double) n * (n - 1)).sum();
        double expected = values * (values - 1) - same;
        return expected == 0 ? null : rounded(1 - (values - 1) * observed / expected, DIGITS);
    }

    private static BigDecimal rounded(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_EVEN);
    }

    /** Returns the measure in words. */
    String words() {
        String chance = alpha == null ? "" : ", Krippendorff's alpha " + alpha.toPlainString();
        return "%s: coders agree in %s %% of %d codings%s."
                .formatted(column, percent.toPlainString(), units, chance);
    }
}

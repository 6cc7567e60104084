package org.claimgraph.csvw.datatype;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Durations in their canonical form (XML Schema, part 2, appendix E.2). */
final class CanonicalDuration {

    /** Longer durations, which nobody means, stay as they are written. */
    private static final int LONGEST = 60;

    private static final BigInteger TWELVE = BigInteger.valueOf(12);

    private CanonicalDuration() {}

    /**
     * Returns {@code P1Y} for {@code P12M}, {@code P1D} for {@code PT24H}, {@code PT0S} for none.
     */
    static String of(String value, BuiltInDatatype datatype) {
        if (value.length() > LONGEST) {
            return value;
        }
        int time = value.indexOf('T') < 0 ? value.length() : value.indexOf('T');
        String date = value.substring(0, time);
        String rest = value.substring(time);
        BigInteger months = whole(date, 'Y').multiply(TWELVE).add(whole(date, 'M'));
        BigDecimal seconds =
                seconds(whole(date, 'D'), 86_400)
                        .add(seconds(whole(rest, 'H'), 3600))
                        .add(seconds(whole(rest, 'M'), 60))
                        .add(new BigDecimal(part(rest, 'S')));
        boolean isNothing = months.signum() == 0 && seconds.signum() == 0;
        if (isNothing) {
            return datatype == BuiltInDatatype.YEAR_MONTH_DURATION ? "P0M" : "PT0S";
        }
        String sign = value.startsWith("-") ? "-P" : "P";
        return sign + months(months) + days(seconds);
    }

    private static BigDecimal seconds(BigInteger count, long each) {
        return new BigDecimal(count).multiply(BigDecimal.valueOf(each));
    }

    private static String months(BigInteger months) {
        BigInteger[] parts = months.divideAndRemainder(TWELVE);
        return written(parts[0], "Y") + written(parts[1], "M");
    }

    private static String days(BigDecimal seconds) {
        BigInteger whole = seconds.toBigInteger();
        BigInteger[] days = whole.divideAndRemainder(BigInteger.valueOf(86_400));
        long ofDay = days[1].longValueExact();
        BigDecimal ofMinute =
                seconds.subtract(new BigDecimal(whole)).add(BigDecimal.valueOf(ofDay % 60));
        String last =
                ofMinute.signum() == 0
                        ? ""
                        : CanonicalNumber.decimal(ofMinute.toPlainString()) + "S";
        String time =
                written(BigInteger.valueOf(ofDay / 3600), "H")
                        + written(BigInteger.valueOf(ofDay / 60 % 60), "M")
                        + last;
        return written(days[0], "D") + (time.isEmpty() ? "" : "T" + time);
    }

    private static String written(BigInteger count, String unit) {
        return count.signum() == 0 ? "" : count + unit;
    }

    private static BigInteger whole(String text, char unit) {
        return new BigInteger(part(text, unit));
    }

    /** Returns the digits before a unit; 0 without it. */
    private static String part(String text, char unit) {
        int end = text.indexOf(unit);
        int start = end;
        while (start > 0 && !Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end < 0 ? "0" : text.substring(start, end);
    }
}

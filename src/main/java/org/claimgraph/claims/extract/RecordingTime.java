package org.claimgraph.claims.extract;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time in a recording, or the time from one to another, in seconds from its beginning.
 *
 * @param end null for a single time
 */
record RecordingTime(BigDecimal start, @Nullable BigDecimal end) {

    private static final String TIME =
            "(?:(?:([0-9]{1,3}):)?([0-9]{1,2}):)?([0-9]{1,7}(?:[.,][0-9]{1,9})?)";

    private static final Pattern ONE = Pattern.compile(TIME);

    private static final Pattern BETWEEN = Pattern.compile("\\s*[-\u2013\u2014/]\\s*");

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /**
     * Returns the time in a text such as {@code 00:01:15}, {@code 1:15}, {@code 75} or {@code
     * 75-90}; null for no such text, and for an end that does not come after the start.
     */
    static @Nullable RecordingTime parse(String text) {
        String[] times = BETWEEN.split(text.strip(), -1);
        BigDecimal start = seconds(times[0]);
        if (start == null || times.length > 2) {
            return null;
        }
        if (times.length == 1) {
            return new RecordingTime(start, null);
        }
        BigDecimal end = seconds(times[1]);
        return end == null || end.compareTo(start) <= 0 ? null : new RecordingTime(start, end);
    }

    private static @Nullable BigDecimal seconds(String text) {
        Matcher time = ONE.matcher(text);
        if (!time.matches()) {
            return null;
        }
        BigDecimal seconds = new BigDecimal(time.group(3).replace(',', '.'));
        if (time.group(2) == null) {
            return seconds;
        }
        BigDecimal minutes = new BigDecimal(time.group(2));
        boolean isClock =
                seconds.compareTo(SIXTY) < 0
                        && (time.group(1) == null || minutes.compareTo(SIXTY) < 0);
        if (!isClock) {
            return null;
        }
        BigDecimal hours = time.group(1) == null ? BigDecimal.ZERO : new BigDecimal(time.group(1));
        return hours.multiply(SIXTY).add(minutes).multiply(SIXTY).add(seconds);
    }

    /** Returns the media fragment, such as {@code t=75} or {@code t=75,90}. */
    String fragment() {
        String from = "t=" + start.toPlainString();
        return end == null ? from : from + "," + end.toPlainString();
    }
}

package org.claimgraph.edtf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day with a time as machines write it, which differs from EDTF in its spelling only: a blank in
 * place of the T, no seconds, a fraction of a second, a zone in other marks, or no marks at all.
 *
 * <p>The fraction is left out, because EDTF has none; missing seconds are {@code 00}. Midnight
 * after a blank is not read: spreadsheets write it for a day without a time.
 */
final class OtherSpelling {

    private static final Pattern MOMENT =
            Pattern.compile(
                    "(?<year>[0-9]{4})(?<mark>-?)(?<month>[0-9]{2})\\k<mark>(?<day>[0-9]{2})"
                            + "(?<between>[Tt]| )(?<hour>[0-9]{2})(?<colon>:?)(?<minute>[0-9]{2})"
                            + "(?:\\k<colon>(?<second>[0-9]{2})(?:[.,][0-9]+)?)?"
                            + "(?: ?(?<zone>[Zz]|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?))?");

    private OtherSpelling() {}

    /** Returns a text in EDTF; null when it is not a day with a time, or there is no such day. */
    static @Nullable String edtf(String text) {
        Matcher parts = MOMENT.matcher(text);
        if (!parts.matches() || mayBeOfASpreadsheet(parts)) {
            return null;
        }
        boolean isCompact = parts.group("mark").isEmpty();
        if (isCompact != parts.group("colon").isEmpty()) {
            return null;
        }
        String second = parts.group("second");
        String edtf =
                "%s-%s-%sT%s:%s:%s%s"
                        .formatted(
                                parts.group("year"),
                                parts.group("month"),
                                parts.group("day"),
                                parts.group("hour"),
                                parts.group("minute"),
                                second == null ? "00" : second,
                                zone(parts.group("zone")));
        return EdtfDate.parse(edtf) == null ? null : edtf;
    }

    private static boolean mayBeOfASpreadsheet(Matcher parts) {
        String second = parts.group("second");
        return parts.group("between").equals(" ")
                && parts.group("zone") == null
                && parts.group("hour").equals("00")
                && parts.group("minute").equals("00")
                && (second == null || second.equals("00"));
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        if (zone.charAt(0) != '+' && zone.charAt(0) != '-') {
            return "Z";
        }
        return zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    }
}

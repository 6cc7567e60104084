package org.claimgraph.claims.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what to do with a text that is not an address, where one was asked for. */
final class AddressAdvice {

    private static final Pattern PROTECTED =
            Pattern.compile(
                    "[\\W_]*(?:(?:hidden|withheld|redacted|undisclosed)\\b.*"
                            + "|(?:protected|confidential|private|secret|anonym\\w*)[\\W_]*)");

    private static final Set<String> NOTHING =
            Set.of(
                    "-",
                    "--",
                    "n/a",
                    "na",
                    "none",
                    "no",
                    "null",
                    "nil",
                    "unknown",
                    "?",
                    "no link",
                    "no url",
                    "not available",
                    "offline",
                    "deleted",
                    "dead link",
                    "tbd");

    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_.-]+");
    private static final Pattern TWICE = Pattern.compile("https?://.*\\bhttps?://.*");
    private static final Pattern BAD_SCHEME =
            Pattern.compile("(?<scheme>https?)[:;]?/*(?<rest>[^\\s:/][^\\s]*\\.[^\\s]+)");
    private static final Pattern DOI = Pattern.compile("(?:doi:\\s*)?(?<doi>10\\.[0-9]{4,}/\\S+)");
    private static final Pattern LOCAL_FILE =
            Pattern.compile("(?:file:.*|[a-z]:[\\\\/].*|\\\\\\\\.*|[/~].*)");
    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(?:pdf|docx?|xlsx?|txt|jpe?g|png|gif|mp[34]|mov|wav|html?)");
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}(?:[:/?#]\\S*)?");
    private static final Pattern OTHER_SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:\\S+");

    private static final String ADDRESS =
            "An address begins with http:// or https:// and has no spaces.";

    private AddressAdvice() {}

    /** Returns the remedy for a text; it names the columns of the documents table. */
    static String of(String text) {
        String typed = text.strip();
        String small = typed.toLowerCase(Locale.ROOT);
        if (PROTECTED.matcher(small).matches()) {
            return "Leave the cell empty, and write yes in the column hidden: the source is then"
                    + " shown as protected.";
        }
        if (NOTHING.contains(small)) {
            return "Leave the cell empty where there is no address.";
        }
        if (HANDLE.matcher(typed).matches()) {
            String name = typed.substring(1);
            return "Write the address of the post or account, such as https://t.me/%s or https://x.com/%s."
                    .formatted(name, name);
        }
        return ofAddress(typed, small);
    }

    private static String ofAddress(String typed, String small) {
        if (TWICE.matcher(typed).matches()) {
            return "Write one address here; that of a copy goes into archive_url.";
        }
        Matcher doi = DOI.matcher(small);
        if (doi.matches()) {
            return "Write https://doi.org/" + typed.substring(doi.start("doi")) + ".";
        }
        if (LOCAL_FILE.matcher(small).matches() || FILE_NAME.matcher(small).matches()) {
            return "A file is no address that others can open: leave the cell empty, and write where"
                    + " it is kept in the column shelf_mark.";
        }
        Matcher scheme = BAD_SCHEME.matcher(typed);
        if (scheme.matches()) {
            return "Write %s://%s.".formatted(scheme.group("scheme"), scheme.group("rest"));
        }
        if (WITHOUT_SCHEME.matcher(typed).matches()) {
            return "Write https://%s. %s".formatted(typed, ADDRESS);
        }
        return notAnAddress(small);
    }

    private static String notAnAddress(String small) {
        if (small.startsWith("http://") || small.startsWith("https://")) {
            return ADDRESS + " Write %20 for a space that belongs to it.";
        }
        if (OTHER_SCHEME.matcher(small).matches()) {
            return "Write an address that begins with http://, https:// or urn:, or write what is"
                    + " here in the column shelf_mark and leave this cell empty.";
        }
        return "If this says where the source is kept, such as an archive box or a folio, write it"
                + " in the column shelf_mark and leave this cell empty. "
                + ADDRESS;
    }
}

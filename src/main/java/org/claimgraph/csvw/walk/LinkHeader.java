package org.claimgraph.csvw.walk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Link headers of a table (RFC 8288, section 3; Tabular Data Model, section 5.2).
 *
 * <p>A header holds links between commas; a link is a reference between angle brackets and
 * parameters between semicolons, whose values may be quoted. Names of parameters, relations and
 * media types are compared without case; of two parameters of one name the first counts.
 */
final class LinkHeader {

    private static final Set<String> TYPES =
            Set.of("application/csvm+json", "application/ld+json", "application/json");

    private final String header;
    private int at;

    private LinkHeader(String header) {
        this.header = header;
    }

    /** Returns the reference of the last link to metadata, or null for none. */
    static @Nullable String metadata(List<String> headers) {
        String last = null;
        for (String header : headers) {
            String reference = new LinkHeader(header).last();
            last = reference == null ? last : reference;
        }
        return last;
    }

    private @Nullable String last() {
        String last = null;
        while (skipTo("<")) {
            int end = header.indexOf('>', at);
            if (end < 0) {
                return last;
            }
            String reference = header.substring(at + 1, end).strip();
            at = end + 1;
            last = describes() ? reference : last;
        }
        return last;
    }

    /** Reads the parameters of a link, and returns whether it leads to metadata. */
    private boolean describes() {
        String relations = null;
        String type = null;
        while (skipTo(";,") && header.charAt(at) == ';') {
            at++;
            String name = token().toLowerCase(Locale.ROOT);
            String value = value();
            relations = relations == null && name.equals("rel") ? value : relations;
            type = type == null && name.equals("type") ? value : type;
        }
        return relations != null
                && type != null
                && List.of(relations.toLowerCase(Locale.ROOT).split("\\s+")).contains("describedby")
                && TYPES.contains(withoutParameters(type));
    }

    /** A media type may have parameters of its own, such as a charset. */
    private static String withoutParameters(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Moves to the next of these characters; false when none comes. */
    private boolean skipTo(String characters) {
        while (at < header.length() && characters.indexOf(header.charAt(at)) < 0) {
            at++;
        }
        return at < header.length();
    }

    private String token() {
        int start = at;
        while (at < header.length() && "=;,\"".indexOf(header.charAt(at)) < 0) {
            at++;
        }
        return header.substring(start, at).strip();
    }

    /** Returns what follows an equals sign, without its quotes; an empty text without one. */
    private String value() {
        if (at >= header.length() || header.charAt(at) != '=') {
            return "";
        }
        at++;
        while (at < header.length() && Character.isWhitespace(header.charAt(at))) {
            at++;
        }
        return at < header.length() && header.charAt(at) == '"' ? quoted() : token();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < header.length() && header.charAt(at) != '"') {
            if (header.charAt(at) == '\\' && at + 1 < header.length()) {
                at++;
            }
            value.append(header.charAt(at));
            at++;
        }
        at = Math.min(at + 1, header.length());
        return value.toString();
    }
}

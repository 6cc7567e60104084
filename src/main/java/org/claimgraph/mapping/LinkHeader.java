package org.claimgraph.mapping;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the Link headers of a table (RFC 8288; Tabular Data Model, section 5.2). */
final class LinkHeader {

    private static final Set<String> TYPES =
            Set.of("application/csvm+json", "application/ld+json", "application/json");

    private LinkHeader() {}

    /** Returns the reference of the last link to metadata, or null when there is none. */
    static @Nullable String metadata(List<String> headers) {
        String last = null;
        for (String header : headers) {
            for (String link : header.split(",(?=\\s*<)", -1)) {
                String reference = reference(link.strip());
                last = reference == null ? last : reference;
            }
        }
        return last;
    }

    private static @Nullable String reference(String link) {
        int end = link.indexOf('>');
        if (!link.startsWith("<") || end < 0) {
            return null;
        }
        boolean describes = false;
        boolean metadata = false;
        for (String parameter : link.substring(end + 1).split(";", -1)) {
            String written = parameter.strip().replace("\"", "");
            describes |= written.equalsIgnoreCase("rel=describedby");
            metadata |= written.startsWith("type=") && TYPES.contains(written.substring(5));
        }
        return describes && metadata ? link.substring(1, end) : null;
    }
}

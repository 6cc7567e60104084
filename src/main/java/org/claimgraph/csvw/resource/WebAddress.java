package org.claimgraph.csvw.resource;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.iri.PercentEncoding;

/** Http and https IRIs, and how they become URIs (RFC 3987, section 3.1). */
final class WebAddress {

    private WebAddress() {}

    /** Returns whether an IRI begins with http or https. */
    static boolean isWeb(String iri) {
        return iri.regionMatches(true, 0, "http://", 0, "http://".length())
                || iri.regionMatches(true, 0, "https://", 0, "https://".length());
    }

    /**
     * Returns the URI of an http or https IRI.
     *
     * @throws FetchException when it names a user, or no host, or is no IRI
     */
    static URI uri(String iri) throws FetchException {
        int host = iri.indexOf("//") + "//".length();
        int path = host;
        while (path < iri.length() && "/?#".indexOf(iri.charAt(path)) < 0) {
            path++;
        }
        String authority = iri.substring(host, path);
        if (authority.indexOf('@') >= 0) {
            throw new FetchException(
                    withoutUser(iri, host, path)
                            + " is not fetched: the IRI contains a user name, and credentials are never"
                            + " sent.");
        }
        StringBuilder uri = new StringBuilder(iri.substring(0, host));
        try {
            uri.append(authority.startsWith("[") ? authority : IDN.toASCII(authority));
            PercentEncoding.appendReserved(iri.substring(path), uri);
            URI parsed = new URI(uri.toString());
            if (parsed.getHost() != null) {
                return parsed;
            }
        } catch (URISyntaxException | IllegalArgumentException notAnIri) {
            throw new FetchException(iri + " is not fetched: it is not an IRI.", notAnIri);
        }
        throw new FetchException(iri + " is not fetched: it has no host.");
    }

    /**
     * Returns how messages name a place: by the IRI that was requested, and the one it redirects
     * to.
     */
    static String shown(String asked, String at) {
        return Iris.withoutFragment(asked).equals(at)
                ? at
                : asked + ", which redirects to " + at + ",";
    }

    /** Removes the user, because a password must not appear in a message. */
    private static String withoutUser(String iri, int host, int path) {
        int at = iri.lastIndexOf('@', path - 1);
        return iri.substring(0, host) + "…" + iri.substring(at);
    }
}

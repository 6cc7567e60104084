package org.claimgraph.claims.names;

import java.util.regex.Pattern;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;

/**
 * A name as a person types it.
 *
 * @param text the name, without the angle brackets that an IRI may be written in
 * @param iri what it means as an IRI, a prefixed name such as {@code claim:d004-p11c}, or a path
 *     such as {@code claim/d004-p11c}; null when it has none of these forms
 * @param end what is left without the beginning of the IRI, the prefix or the path
 */
record TypedName(String text, @Nullable String iri, String end) {

    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");

    static TypedName of(String typed, PrefixMapping prefixes) {
        String text = typed.strip();
        if (text.startsWith("<") && text.endsWith(">")) {
            text = text.substring(1, text.length() - 1);
        }
        if (IRI.matcher(text).matches()) {
            return new TypedName(text, text, text.substring(text.lastIndexOf('/') + 1));
        }
        int colon = text.replace('/', ':').indexOf(':');
        String namespace = colon < 0 ? null : prefixes.getNsPrefixURI(text.substring(0, colon));
        if (namespace == null) {
            return new TypedName(text, null, text);
        }
        String end = text.substring(colon + 1);
        return new TypedName(text, namespace + end, end);
    }
}

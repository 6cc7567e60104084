package org.claimgraph.csvw.iri;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.claimgraph.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Resolving, comparing and checking of IRIs (RFC 3986 and RFC 3987), by Jena's own rules. */
public final class Iris {

    /**
     * The beginning of the IRIs under which the files of a project are read. These IRIs have no
     * meaning outside the program, so a cell or template that resolves to one does not give an IRI
     * for a graph.
     */
    public static final String PROJECT = "project:/";

    /** The part of an IRI that Jena rejects. */
    private static final Pattern PART =
            Pattern.compile(" in (?<part>SCHEME|HOST|PORT|PATH|QUERY|FRAGMENT): ");

    private static final String CUT_CODE = "a % is not followed by two hexadecimal digits";

    private static final Pattern PORT = Pattern.compile(":0*([0-9]+)$");
    private static final int GREATEST_PORT = 65_535;

    private static final Pattern DOT_SEGMENT = Pattern.compile("[^?#]*?/(\\.\\.?)(?:[/?#]|$)");

    /** A password may hold an {@code @} itself: the last one ends it. */
    private static final Pattern PASSWORD = Pattern.compile("(//[^/?#\\s:@]*):[^/?#\\s]*@");

    private Iris() {}

    /** Returns an IRI as messages show it; a file of the project is shown by its name. */
    public static String shown(String iri) {
        return iri.startsWith(PROJECT) ? iri.substring(PROJECT.length()) : iri;
    }

    /**
     * Returns a reference resolved against an absolute base, with characters that are not allowed
     * in an IRI encoded. Returns the reference itself if it cannot be resolved. Segments {@code .}
     * and {@code ..} are removed from absolute references too (RFC 3986, section 5.2.2): a reader
     * of Turtle removes them, one of N-Triples does not.
     */
    public static String resolve(String base, String reference) {
        if (isAbsolute(reference)) {
            return dotSegment(reference) == null ? reference : withoutDotSegments(reference);
        }
        try {
            return IRIx.create(base).resolve(reference).str();
        } catch (IRIException unresolvable) {
            return resolveEncoded(base, reference);
        }
    }

    private static String withoutDotSegments(String iri) {
        try {
            return IRIx.create(iri).resolve(iri).str();
        } catch (IRIException notAnIri) {
            return iri;
        }
    }

    /** Returns the first segment of the path that is {@code .} or {@code ..}; null for none. */
    private static @Nullable String dotSegment(String iri) {
        if (!iri.contains("/.")) {
            return null;
        }
        Matcher segment = DOT_SEGMENT.matcher(iri);
        return segment.lookingAt() ? segment.group(1) : null;
    }

    /**
     * Returns a text in which no address has a password, for messages: {@code
     * https://me:…@example.org/}.
     */
    public static String withoutPassword(String text) {
        return text.indexOf('@') < 0 ? text : PASSWORD.matcher(text).replaceAll("$1:…@");
    }

    /** People write file names without encoding them: {@code my claims.csv}. */
    private static String resolveEncoded(String base, String reference) {
        StringBuilder encoded = new StringBuilder();
        PercentEncoding.appendReserved(reference, encoded);
        try {
            return IRIx.create(base).resolve(encoded.toString()).str();
        } catch (IRIException unresolvable) {
            return reference;
        }
    }

    /** Returns whether a text begins with a scheme (RFC 3986, section 3.1). */
    public static boolean isAbsolute(String text) {
        int colon = text.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !other)) {
                return false;
            }
        }
        return colon > 0;
    }

    /**
     * Returns an IRI in the form in which two are compared: syntax-based normalisation (RFC 3986,
     * section 6.2.2), and the default port of HTTP left out.
     */
    public static String normalized(String iri) {
        if (!isAbsolute(iri)) {
            return iri;
        }
        int colon = iri.indexOf(':');
        int authority = iri.startsWith("//", colon + 1) ? colon + 3 : -1;
        String normal = percentsNormalized(iri);
        try {
            normal = IRIx.create(normal).resolve(normal).str();
        } catch (IRIException notAnIri) {
            return iri;
        }
        if (authority < 0) {
            return normal;
        }
        int end = pathStart(normal, authority);
        String scheme = normal.substring(0, colon).toLowerCase(Locale.ROOT);
        String host = normal.substring(authority, end).toLowerCase(Locale.ROOT);
        if (host.endsWith(":80") && scheme.equals("http")) {
            host = host.substring(0, host.length() - ":80".length());
        }
        String rest = normal.substring(end);
        return scheme + "://" + host + (rest.startsWith("/") ? rest : "/" + rest);
    }

    /** Returns where the authority ends: at a path, a query, a fragment or the end. */
    private static int pathStart(String iri, int authority) {
        int end = authority;
        while (end < iri.length() && "/?#".indexOf(iri.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /**
     * Decodes characters that need no encoding, and writes the digits of the others in capitals.
     */
    private static String percentsNormalized(String iri) {
        if (iri.indexOf('%') < 0) {
            return iri;
        }
        StringBuilder out = new StringBuilder(iri.length());
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c != '%' || i + 2 >= iri.length()) {
                out.append(c);
                continue;
            }
            int high = hexadecimal(iri.charAt(i + 1));
            int low = hexadecimal(iri.charAt(i + 2));
            char decoded = (char) (high * 16 + low);
            if (high >= 0 && low >= 0 && isUnreserved(decoded)) {
                out.append(decoded);
            } else {
                out.append(iri.substring(i, i + 3).toUpperCase(Locale.ROOT));
            }
            i += 2;
        }
        return out.toString();
    }

    /** Returns the value of a digit, or -1; digits of other scripts do not count. */
    private static int hexadecimal(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    private static boolean isUnreserved(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
    }

    /** Returns why a text cannot be an IRI of RDF, or null when it can. */
    public static @Nullable String whyInvalid(String iri) {
        if (!isAbsolute(iri)) {
            return "it has no scheme";
        }
        try {
            IRIx.create(iri);
            return whyRefused(iri);
        } catch (IRIException notAnIri) {
            return reason(iri, String.valueOf(notAnIri.getMessage()));
        }
    }

    /** Returns what Jena does not look at, as part of a sentence; null for nothing. */
    private static @Nullable String whyRefused(String iri) {
        if (iri.indexOf('%') >= 0 && hasCutCode(iri)) {
            return CUT_CODE;
        }
        String segment = dotSegment(iri);
        if (segment != null) {
            return "its path has the segment " + segment + ", which not every program removes";
        }
        if (iri.indexOf('@') >= 0 && PASSWORD.matcher(iri).find()) {
            return "it contains a password. Remove what is before the @";
        }
        int authority = iri.indexOf("://") + 3;
        if (authority < 3 || iri.indexOf(':', authority) < 0) {
            return null;
        }
        Matcher port = PORT.matcher(iri.substring(authority, pathStart(iri, authority)));
        return port.find() && isTooGreat(port.group(1))
                ? "its port is greater than " + GREATEST_PORT
                : null;
    }

    private static boolean isTooGreat(String port) {
        return port.length() > 5 || Integer.parseInt(port) > GREATEST_PORT;
    }

    private static boolean hasCutCode(String iri) {
        for (int i = iri.indexOf('%'); i >= 0; i = iri.indexOf('%', i + 1)) {
            boolean isCode =
                    i + 2 < iri.length()
                            && hexadecimal(iri.charAt(i + 1)) >= 0
                            && hexadecimal(iri.charAt(i + 2)) >= 0;
            if (!isCode) {
                return true;
            }
        }
        return false;
    }

    /** Returns why Jena rejects a text, as part of a sentence. */
    private static String reason(String iri, String refusal) {
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0) {
                return "it contains " + (c == ' ' ? "a space" : Problem.quote(String.valueOf(c)));
            }
        }
        if (hasCutCode(iri)) {
            return CUT_CODE;
        }
        Matcher part = PART.matcher(refusal);
        if (!part.find()) {
            return "it does not have the syntax of an IRI (RFC 3987)";
        }
        String name = part.group("part").toLowerCase(Locale.ROOT);
        return refusal.contains("REQUIRED_COMPONENT_MISSING")
                ? "it has no " + name
                : "its " + name + " does not have the syntax of RFC 3987";
    }

    /** Returns the IRI without its fragment. */
    public static String withoutFragment(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }

    /** Returns the last part of the path, such as {@code claims.csv}. */
    public static String fileName(String iri) {
        String path = withoutFragment(iri);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? iri : name;
    }
}

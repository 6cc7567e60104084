package org.claimgraph.claims.names;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/** Shows RDF terms as people write them: ids and prefixed names for IRIs, numbers without zeros. */
public final class ShortNames {

    /** The last but one step in the path of nodes that tables know by an id. */
    private static final Set<String> WITH_ID =
            Set.of(
                    "claim",
                    "document",
                    "actor",
                    "location",
                    "event",
                    "relation",
                    "unit",
                    "means",
                    "evidence");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern ZEROS = Pattern.compile("\\.0+$");

    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private final PrefixMapping prefixes;

    /** Makes names with these prefixes. */
    public ShortNames(PrefixMapping prefixes) {
        this.prefixes = prefixes;
    }

    /** Returns the term in one line, without characters that move the cursor. */
    public String of(Node node) {
        if (node.isURI()) {
            return visible(iri(node.getURI()));
        }
        if (!node.isLiteral()) {
            return node.toString();
        }
        String text = node.getLiteralLexicalForm();
        boolean decimal = XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype());
        return visible(decimal ? ZEROS.matcher(text).replaceFirst("") : text);
    }

    private String iri(String iri) {
        String id = id(iri);
        return id.isEmpty() ? prefixes.shortForm(iri) : id;
    }

    /** Returns the id of a node that tables know by an id, else an empty text. */
    private static String id(String iri) {
        int last = iri.lastIndexOf('/');
        int before = iri.lastIndexOf('/', last - 1);
        boolean isInPath = iri.startsWith("http") && before >= iri.indexOf("://") + 3;
        boolean hasId = isInPath && WITH_ID.contains(iri.substring(before + 1, last));
        return hasId && iri.indexOf('#') < 0 && iri.indexOf('?') < 0 ? iri.substring(last + 1) : "";
    }

    /**
     * Returns the text in one line: control characters, and those that turn the direction of what
     * follows, are written as {@code \\}{@code uXXXX}.
     */
    private static String visible(String text) {
        if (isPlain(text)) {
            return text;
        }
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return UNSAFE.matcher(line)
                .replaceAll(unsafe -> "\\\\u%04X".formatted(unsafe.group().codePointAt(0)));
    }

    /** Returns whether a text has nothing to hide, nor blanks to shorten. Most have not. */
    private static boolean isPlain(String text) {
        boolean afterBlank = true;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean isBlank = letter == ' ';
            boolean isUsual = letter < 0x7F ? letter >= ' ' : letter >= 0xA0 && letter < 0x1680;
            if (!isUsual || (isBlank && afterBlank)) {
                return false;
            }
            afterBlank = isBlank;
        }
        return !afterBlank || text.isEmpty();
    }
}

package org.claimgraph.claims.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/** Shows RDF terms as people write them: ids and prefixed names for IRIs, numbers without zeros. */
public final class ShortNames {

    /** Nodes that tables know by an id, which is the end of their IRI. */
    private static final Pattern WITH_ID =
            Pattern.compile(
                    "https?://.*/(?:claim|document|actor|location|event|relation|unit|means|evidence)/(?<id>[^/#?]+)");

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
        Matcher id = WITH_ID.matcher(iri);
        return id.matches() ? id.group("id") : prefixes.shortForm(iri);
    }

    /**
     * Returns the text in one line: control characters, and those that turn the direction of what
     * follows, are written as {@code \\}{@code uXXXX}.
     */
    private static String visible(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        return UNSAFE.matcher(line)
                .replaceAll(unsafe -> "\\\\u%04X".formatted(unsafe.group().codePointAt(0)));
    }
}

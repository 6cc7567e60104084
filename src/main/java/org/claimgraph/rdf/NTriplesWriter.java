package org.claimgraph.rdf;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes triples as N-Triples (RDF 1.2 N-Triples, canonical form), in UTF-8 and in the order in
 * which they come.
 *
 * <p>An IRI that occurs again as the same object is not encoded again. The output equals that of
 * Jena's own writer, in a fraction of the time. The output is flushed at the end and never closed.
 * A failing output is an {@link java.io.UncheckedIOException}. Not thread-safe.
 */
public final class NTriplesWriter implements StreamRDF {

    private static final byte[] END_OF_LINE = ascii(" .\n");
    private static final byte[] TYPED = ascii("^^");
    private static final byte[] BLANK = ascii("_:");
    private static final byte[] TERM_START = ascii("<<( ");
    private static final byte[] TERM_END = ascii(" )>>");

    private final Utf8Output out;
    private final EncodedIris iris = new EncodedIris();
    private final Map<String, Node> datatypes = new HashMap<>();
    private @Nullable Node lastSubject;
    private byte[] lastSubjectBytes = new byte[0];

    /** Makes a writer. */
    public NTriplesWriter(OutputStream out) {
        this.out = new Utf8Output(out);
    }

    @Override
    public void start() {}

    @Override
    public void triple(Triple triple) {
        subject(triple.getSubject());
        out.put(' ');
        term(triple.getPredicate());
        out.put(' ');
        term(triple.getObject());
        out.put(END_OF_LINE);
    }

    /**
     * Writes a triple of the default graph.
     *
     * @throws UnsupportedOperationException for any other graph, which N-Triples cannot name
     */
    @Override
    public void quad(Quad quad) {
        if (!quad.isDefaultGraph()) {
            throw new UnsupportedOperationException("N-Triples cannot name the graph " + quad);
        }
        triple(quad.asTriple());
    }

    /** Does nothing: N-Triples has no base. */
    @Override
    public void base(String base) {}

    /** Does nothing: N-Triples has no prefixes. */
    @Override
    public void prefix(String prefix, String iri) {}

    @Override
    public void finish() {
        out.finish();
    }

    /** Writes a subject. The next triple probably has the same one, so its bytes are kept. */
    @SuppressWarnings("ReferenceEquality") // Comparing the texts would cost as much as encoding.
    private void subject(Node node) {
        if (node == lastSubject) {
            out.put(lastSubjectBytes);
            return;
        }
        lastSubject = null;
        if (!node.isURI() || node.getURI().length() > Utf8Output.MAX_COPIED) {
            term(node);
            return;
        }
        lastSubjectBytes = out.copiedIri(node.getURI());
        lastSubject = node;
    }

    private void term(Node node) {
        if (node.isURI()) {
            iris.write(node, out);
        } else if (node.isLiteral()) {
            literal(node);
        } else if (node.isBlank()) {
            out.put(BLANK);
            out.put(NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel()), Escapes.IRI);
        } else if (node.isTripleTerm()) {
            tripleTerm(node.getTriple());
        } else {
            throw new IllegalArgumentException(node + " is not a term of RDF");
        }
    }

    private void literal(Node node) {
        out.put('"');
        out.put(node.getLiteralLexicalForm(), Escapes.LITERAL);
        out.put('"');
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            out.put('@');
            out.put(language, Escapes.IRI);
            direction(node.getLiteralBaseDirection());
            return;
        }
        RDFDatatype datatype = node.getLiteralDatatype();
        if (!XSDDatatype.XSDstring.equals(datatype)) {
            out.put(TYPED);
            iris.write(datatypes.computeIfAbsent(datatype.getURI(), NodeFactory::createURI), out);
        }
    }

    private void direction(@Nullable TextDirection direction) {
        if (direction != null) {
            out.put("--" + direction, Escapes.IRI);
        }
    }

    private void tripleTerm(Triple triple) {
        out.put(TERM_START);
        term(triple.getSubject());
        out.put(' ');
        term(triple.getPredicate());
        out.put(' ');
        term(triple.getObject());
        out.put(TERM_END);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

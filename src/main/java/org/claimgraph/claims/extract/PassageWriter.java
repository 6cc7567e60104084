package org.claimgraph.claims.extract;

import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Oa;

/** Writes the characters of a document on which a claim rests, as a selector of Web Annotation. */
final class PassageWriter {

    private final Extraction extraction;

    PassageWriter(Extraction extraction) {
        this.extraction = extraction;
    }

    /** Returns, for each property that is made here, the columns it is made from. */
    static Map<Node, Set<String>> madeFrom() {
        return Map.of(
                Cg.passage,
                Set.of("start", "end"),
                Oa.start,
                Set.of("start"),
                Oa.end,
                Set.of("end"),
                DCTerms.isPartOf.asNode(),
                Set.of("document"));
    }

    /**
     * Writes the passage of a claim.
     *
     * @param start how many characters stand before it
     * @param end how many characters stand before what follows it
     */
    void write(Node claim, String document, String start, String end) {
        Node passage = extraction.iris().passage(document, start, end);
        extraction.triple(claim, Cg.passage, passage);
        extraction.triple(passage, RDF.Nodes.type, Cg.Passage);
        extraction.triple(passage, RDF.Nodes.type, Oa.TextPositionSelector);
        extraction.triple(passage, DCTerms.isPartOf.asNode(), extraction.iris().document(document));
        extraction.triple(passage, Oa.start, Literals.count(new BigInteger(start)));
        extraction.triple(passage, Oa.end, Literals.count(new BigInteger(end)));
    }
}

package org.claimgraph.claims.extract;

import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Foaf;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Prov;

/** Writes what a coder did on a day, and who that is. */
final class CodingWriter {

    private static final Set<String> CODING = Set.of("coder", "coded");

    private final Extraction extraction;

    CodingWriter(Extraction extraction) {
        this.extraction = extraction;
    }

    /** Returns, for each property of a coding and its coder, the columns it is made from. */
    static Map<Node, Set<String>> madeFrom() {
        return Map.of(
                DCTerms.creator.asNode(),
                CODING,
                DCTerms.date.asNode(),
                CODING,
                Prov.wasAssociatedWith,
                CODING,
                Foaf.name,
                CODING);
    }

    /**
     * Writes a coding.
     *
     * @param coded the day; empty for one that is not known
     */
    void write(String coder, String coded) {
        Node coding = extraction.iris().coding(coder, coded);
        extraction.triple(coding, RDF.Nodes.type, Cg.Coding);
        extraction.triple(coding, DCTerms.creator.asNode(), Literals.text(coder));
        if (!coded.isEmpty()) {
            Node day = NodeFactory.createLiteralDT(coded, XSDDatatype.XSDdate);
            extraction.triple(coding, DCTerms.date.asNode(), day);
        }
        writeAgent(coder, coded);
    }

    /** Writes who made a coding that the metadata describe. */
    void writeAgent(String coder, String coded) {
        Node agent = extraction.iris().coder(coder);
        extraction.triple(extraction.iris().coding(coder, coded), Prov.wasAssociatedWith, agent);
        extraction.triple(agent, RDF.Nodes.type, Prov.Agent);
        extraction.triple(agent, Foaf.name, Literals.text(coder));
    }
}

package org.claimgraph.claims.build;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.csvw.iri.RowIri;
import org.claimgraph.vocab.Csvw;
import org.claimgraph.vocab.Prov;

/** Passes triples on, and says of each row from which a node is derived that it is a row. */
final class RowTypes extends StreamRDFWrapper {

    RowTypes(StreamRDF out) {
        super(out);
    }

    @Override
    public void triple(Triple triple) {
        super.triple(triple);
        Node source = triple.getObject();
        if (triple.getPredicate().equals(Prov.wasDerivedFrom)
                && source.isURI()
                && RowIri.parse(source.getURI()) != null) {
            super.triple(Triple.create(source, RDF.Nodes.type, Csvw.Row));
        }
    }
}

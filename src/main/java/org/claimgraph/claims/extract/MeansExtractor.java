package org.claimgraph.claims.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claims.model.Means;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;

/**
 * Adds to each means the broader one, which may come later in the table or be a shipped one, so
 * that no template can make its IRI.
 */
final class MeansExtractor implements Extractor {

    private final Extraction extraction;
    private final int broader;
    private final Map<Node, String> awaited = new LinkedHashMap<>();

    MeansExtractor(CompiledTable table, Extraction extraction) {
        this.extraction = extraction;
        this.broader = table.column("broader");
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        return Map.of(SKOS.broader.asNode(), Set.of("broader"));
    }

    @Override
    public void extract(TypedRow row, Node subject) {
        if (row.isValid(broader) && !row.isNull(broader)) {
            awaited.put(subject, row.text(broader));
        }
    }

    /** One that is not there has been reported. */
    @Override
    public void finish() {
        awaited.forEach(
                (means, id) -> {
                    Means wider = extraction.registry().means(id);
                    if (wider != null) {
                        Node node = NodeFactory.createURI(wider.iri());
                        extraction.triple(means, SKOS.broader.asNode(), node);
                    }
                });
    }
}

package org.claimgraph.claims.names;

import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;
import org.claimgraph.vocab.Prefixes;

/** The prefixes that a typed query may use without declaring them, and that results show. */
public final class DefaultPrefixes {

    /** A placeholder for the base of a project, which a query does not know. */
    private static final String NO_BASE = "";

    private static final String DOCUMENT = "document";

    private DefaultPrefixes() {}

    /** Returns a new mapping of the vocabularies and of the nodes that a graph describes. */
    public static PrefixMapping of(Graph graph) {
        PrefixMapping prefixes = vocabularies().setNsPrefixes(graph.getPrefixMapping());
        String document = prefixes.getNsPrefixURI(DOCUMENT);
        if (document != null && document.endsWith(DOCUMENT + "/")) {
            String base = document.substring(0, document.length() - DOCUMENT.length() - 1);
            prefixes.setNsPrefix("coding", base + "coding/").setNsPrefix("table", base + "table/");
        }
        return prefixes;
    }

    private static PrefixMapping vocabularies() {
        PrefixMapping mapping = PrefixMapping.Factory.create();
        Prefixes.of(NO_BASE)
                .forEach(
                        (prefix, iri) -> {
                            if (iri.contains("://")) {
                                mapping.setNsPrefix(prefix, iri);
                            }
                        });
        return mapping;
    }
}

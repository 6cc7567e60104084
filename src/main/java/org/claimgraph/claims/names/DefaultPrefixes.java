package org.claimgraph.claims.names;

import org.apache.jena.shared.PrefixMapping;
import org.claimgraph.vocab.Prefixes;

/** The prefixes that a typed query may use without declaring them, and that results show. */
public final class DefaultPrefixes {

    /** A placeholder for the base of a project, which a query does not know. */
    private static final String NO_BASE = "";

    private DefaultPrefixes() {}

    /** Returns a new mapping of the vocabularies, without the nodes of a project. */
    public static PrefixMapping mapping() {
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

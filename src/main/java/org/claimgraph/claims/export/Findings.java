package org.claimgraph.claims.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.vocab.Cg;

/**
 * Findings that an export can leave out. All that is derived has a finding as its subject, so that
 * leaving them out leaves nothing behind.
 */
public enum Findings {
    /** What tellings say differently without contradicting each other. */
    TENSIONS,
    /** All that rules found. */
    FINDINGS;

    /** Returns the word that people type. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<Node> in(Graph graph) {
        Set<Node> found = new HashSet<>();
        switch (this) {
            case TENSIONS ->
                    graph.find(Node.ANY, Cg.findingKind, Cg.concept("finding-kind", "tension"))
                            .forEach(triple -> found.add(triple.getSubject()));
            case FINDINGS ->
                    graph.find(Node.ANY, RDF.Nodes.type, Cg.Finding)
                            .forEach(triple -> found.add(triple.getSubject()));
        }
        return found;
    }
}

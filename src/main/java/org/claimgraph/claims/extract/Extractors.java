package org.claimgraph.claims.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;

/** The named extractors. Adding one is a class and a line here. */
public final class Extractors {

    /** How an extractor of a table is made. */
    private interface Maker {
        Extractor make(CompiledTable table, Extraction extraction);
    }

    private static final Map<String, Maker> BY_NAME =
            Map.of(
                    "claims", ClaimExtractor::new,
                    "locations", LocationExtractor::new,
                    "evidence", EvidenceExtractor::new,
                    "relations", RelationExtractor::new,
                    "units", ConceptExtractor::ofUnits,
                    "means", ConceptExtractor::ofMeans,
                    "names", NameExtractor::new,
                    "affiliations", AffiliationExtractor::new,
                    "documents", DocumentExtractor::new,
                    "events", DatedExtractor::ofEvents);

    private Extractors() {}

    /** Returns the names of all extractors, sorted. */
    public static List<String> names() {
        return BY_NAME.keySet().stream().sorted().toList();
    }

    /**
     * Makes the extractor with this name.
     *
     * @throws IllegalArgumentException when it does not exist; ask {@link #names} before
     */
    public static Extractor named(String name, CompiledTable table, Extraction extraction) {
        Maker maker = BY_NAME.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("no extractor is called " + name);
        }
        return maker.make(table, extraction);
    }

    /** Returns an extractor that adds nothing, for tables that CSVW describes completely. */
    public static Extractor none() {
        return new Extractor() {
            @Override
            public Map<Node, Set<String>> madeFrom() {
                return Map.of();
            }

            @Override
            public void extract(TypedRow row, Node subject) {}
        };
    }
}

package org.claimgraph.claims.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claims.model.Means;
import org.claimgraph.claims.model.Unit;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.vocab.Literals;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each relation, unit or means the label that SKOS prefers, and the broader one. That may
 * come later in the table or be a shipped one, so that no template can make its IRI.
 */
final class ConceptExtractor implements Extractor {

    private static final String NO_LANGUAGE = "und";

    private final Extraction extraction;

    /** Leads from an id to an IRI; to null when nothing has the id. */
    private final Function<String, @Nullable String> iris;

    private final int label;
    private final String language;
    private final int broader;
    private final Map<Node, String> awaited = new LinkedHashMap<>();

    ConceptExtractor(
            CompiledTable table, Extraction extraction, Function<String, @Nullable String> iris) {
        this.extraction = extraction;
        this.iris = iris;
        this.label = table.column("label");
        this.language = table.columns().get(label).description().values().language();
        this.broader = table.optional("broader");
    }

    /** Returns the extractor of a table of units. */
    static ConceptExtractor ofUnits(CompiledTable table, Extraction extraction) {
        return new ConceptExtractor(
                table,
                extraction,
                id -> {
                    Unit unit = extraction.registry().unit(id);
                    return unit == null ? null : unit.iri();
                });
    }

    /** Returns the extractor of a table of means. */
    static ConceptExtractor ofMeans(CompiledTable table, Extraction extraction) {
        return new ConceptExtractor(
                table,
                extraction,
                id -> {
                    Means means = extraction.registry().means(id);
                    return means == null ? null : means.iri();
                });
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        return Map.of(
                SKOS.prefLabel.asNode(), Set.of("label"),
                SKOS.broader.asNode(), Set.of("broader"));
    }

    @Override
    public void extract(TypedRow row, Node subject) {
        if (row.isValid(label) && !row.isNull(label)) {
            extraction.triple(subject, SKOS.prefLabel.asNode(), words(row.text(label)));
        }
        if (row.isValid(broader) && !row.isNull(broader)) {
            awaited.put(subject, row.text(broader));
        }
    }

    private Node words(String text) {
        return language.equals(NO_LANGUAGE) ? Literals.text(text) : Literals.text(text, language);
    }

    /** One that is not there has been reported. */
    @Override
    public void finish() {
        awaited.forEach((subject, id) -> link(subject, SKOS.broader.asNode(), id));
    }

    /** Ties a node to the one with an id, if there is one. */
    void link(Node subject, Node property, String id) {
        String iri = iris.apply(id);
        if (iri != null) {
            extraction.triple(subject, property, NodeFactory.createURI(iri));
        }
    }
}

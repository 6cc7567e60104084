package org.claimgraph.claims.extract;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claims.model.ContentHash;
import org.claimgraph.claims.model.Entity;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Skosxl;
import org.jspecify.annotations.Nullable;

/** Makes a SKOS-XL label of each name, in the language of its row, and ties it to what it names. */
final class NameExtractor implements Extractor {

    private static final String PREFERRED = "preferred";

    private final Extraction extraction;

    /** Kinds of names that may be the name of something else. */
    private static final Set<String> BORROWED = Set.of("metonym", "description");

    private final ContentHash hash = new ContentHash();
    private final int name;
    private final int lang;
    private final int refersTo;
    private final int kind;
    private final int document;

    private @Nullable Labels labels;

    NameExtractor(CompiledTable table, Extraction extraction) {
        this.extraction = extraction;
        this.name = table.column("name");
        this.lang = table.column("lang");
        this.refersTo = table.column("refers_to");
        this.kind = table.column("kind");
        this.document = table.column("document");
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        Set<String> label = Set.of("name", "refers_to", "document", "kind");
        Set<String> text = Set.of("name", "lang", "refers_to", "kind");
        return Map.of(
                Skosxl.literalForm,
                Set.of("name", "lang"),
                Skosxl.altLabel,
                label,
                Skosxl.prefLabel,
                label,
                SKOS.altLabel.asNode(),
                text,
                SKOS.prefLabel.asNode(),
                text);
    }

    @Override
    public Node subject(TypedRow row) {
        String hex =
                hash.start("n1")
                        .field("name", row.text(name))
                        .field("refers_to", row.text(refersTo))
                        .field("document", row.text(document))
                        .hex();
        return extraction.iris().name(hex);
    }

    @Override
    public void extract(TypedRow row, Node subject) {
        String language = row.isValid(lang) ? row.text(lang) : "";
        String text = row.text(name);
        Node literal = language.isEmpty() ? Literals.text(text) : Literals.text(text, language);
        extraction.triple(subject, Skosxl.literalForm, literal);
        Entity entity = extraction.registry().entity(row.text(refersTo));
        if (entity == null) {
            return;
        }
        checkLabels(row, entity);
        Node named = extraction.iris().entity(entity.kind(), entity.id());
        boolean preferred = row.text(kind).equals(PREFERRED);
        extraction.triple(named, preferred ? Skosxl.prefLabel : Skosxl.altLabel, subject);
        extraction.triple(
                named, preferred ? SKOS.prefLabel.asNode() : SKOS.altLabel.asNode(), literal);
    }

    /**
     * Reports a name that is the label of something else. A metonym or a description may be that.
     */
    private void checkLabels(TypedRow row, Entity entity) {
        if (labels == null) {
            labels = new Labels(extraction.registry());
        }
        Entity other =
                BORROWED.contains(row.text(kind)) ? null : labels.other(row.text(name), entity);
        if (other != null) {
            extraction
                    .problems()
                    .report(
                            ProblemCode.SPELLING_SHARED,
                            row.cell(name),
                            row.source(name),
                            "%s is the label of \"%s\" (%s), and names \"%s\" here"
                                    .formatted(
                                            Problem.quote(row.text(name)),
                                            other.id(),
                                            other.row(),
                                            entity.id()),
                            "Check refers_to; where the document does use it for both, call it a"
                                    + " metonym or a description.");
        }
    }
}

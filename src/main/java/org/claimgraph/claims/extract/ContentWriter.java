package org.claimgraph.claims.extract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Entity;
import org.claimgraph.claims.model.Means;
import org.claimgraph.claims.model.Unit;
import org.claimgraph.claims.model.Value;
import org.claimgraph.claims.model.Wording;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;

/** Writes a proposition: never as a statement, always as a node with its parts. */
final class ContentWriter {

    private static final Set<String> CORE = Set.of("subject", "relation", "object", "value");
    private static final Set<String> THINGS = Set.of("subject", "relation", "object");
    private static final Set<String> TIME = Set.of("time");

    private final Extraction extraction;
    private final ProjectIris iris;
    private final Dates dates;
    private final Wording wording;

    ContentWriter(Extraction extraction) {
        this.extraction = extraction;
        this.iris = extraction.iris();
        this.dates = new Dates(extraction);
        this.wording = new Wording(extraction.registry());
    }

    /** Returns, for each property of a proposition or core, the columns it is made from. */
    static Map<Node, Set<String>> madeFrom() {
        return Map.ofEntries(
                Map.entry(Cg.core, CORE),
                Map.entry(Cg.subject, THINGS),
                Map.entry(Cg.relation, Set.of("relation")),
                Map.entry(Cg.background, Set.of("relation")),
                Map.entry(Cg.object, THINGS),
                Map.entry(Cg.value, Set.of("value", "value_type")),
                Map.entry(Cg.against, Set.of("against")),
                Map.entry(Cg.location, Set.of("location", "object")),
                Map.entry(Cg.time, TIME),
                Map.entry(Cg.amount, Set.of("amount")),
                Map.entry(Cg.bound, Set.of("bound", "amount")),
                Map.entry(Cg.unit, Set.of("unit")),
                Map.entry(Cg.amountText, Set.of("amount", "amount_max", "bound", "unit")),
                Map.entry(Cg.minAmount, Set.of("amount", "bound")),
                Map.entry(Cg.maxAmount, Set.of("amount", "amount_max", "bound")),
                Map.entry(Cg.means, Set.of("means")),
                Map.entry(Cg.mode, Set.of("mode")));
    }

    /** Writes a proposition that a claim of this document states. */
    void write(Content content, String document, String against) {
        Node node = iris.proposition(content.proposition());
        Node core = iris.core(content.core());
        triple(node, RDF.Nodes.type, Cg.Proposition);
        triple(node, RDFS.Nodes.label, Literals.text(wording.content(content), "en"));
        triple(node, Cg.core, core);
        String words = wording.core(content);
        triple(core, RDF.Nodes.type, Cg.Matter);
        triple(core, RDFS.Nodes.label, Literals.text(words, "en"));
        if (content.relation().background()) {
            triple(core, Cg.background, Literals.yes());
        }
        for (String subject : content.subjects()) {
            triple(node, Cg.subject, thing(subject, document));
        }
        triple(node, Cg.relation, NodeFactory.createURI(content.relation().iri()));
        if (content.object() != null) {
            triple(node, Cg.object, thing(content.object(), document));
        }
        if (content.value() != null) {
            triple(node, Cg.value, literal(content.value()));
        }
        if (content.location() != null) {
            triple(node, Cg.location, iris.location(content.location()));
        }
        if (!against.isEmpty()) {
            triple(node, Cg.against, iris.actor(against));
        }
        for (String id : content.means()) {
            triple(node, Cg.means, means(id));
        }
        triple(node, Cg.mode, Cg.concept("mode", content.mode().slug()));
        writeTime(node, content);
        writeAmount(node, content);
    }

    private void writeTime(Node node, Content content) {
        Edtf time = content.dated() ? Edtf.parse(content.time()) : null;
        if (time != null) {
            dates.write(node, Cg.time, time);
        }
    }

    private void writeAmount(Node node, Content content) {
        Amount amount = content.amount();
        Unit unit = content.unit();
        if (amount == null || unit == null) {
            return;
        }
        triple(node, Cg.amount, Literals.decimal(amount.number()));
        triple(node, Cg.bound, Cg.concept("bound", amount.bound().slug()));
        triple(node, Cg.unit, NodeFactory.createURI(unit.iri()));
        triple(node, Cg.amountText, Literals.text(Wording.amount(amount, unit), "en"));
        triple(node, Cg.minAmount, Literals.decimal(amount.min()));
        if (amount.max() != null) {
            triple(node, Cg.maxAmount, Literals.decimal(amount.max()));
        }
    }

    private static Node literal(Value value) {
        return switch (value.type()) {
            case TEXT -> Literals.text(value.text());
            case NUMBER -> Literals.decimal(new BigDecimal(value.text()));
            case DATE -> Literals.edtf(value.text());
        };
    }

    /** Metadata of before list words of their own for means, which are in no registry. */
    private Node means(String id) {
        Means means = extraction.registry().means(id);
        return means == null ? iris.means(id) : NodeFactory.createURI(means.iri());
    }

    private Node thing(String id, String document) {
        Entity entity = extraction.registry().entity(id);
        if (entity != null) {
            return iris.entity(entity.kind(), id);
        }
        Node unstated = iris.unstated(document);
        triple(unstated, RDF.Nodes.type, Cg.Unstated);
        triple(unstated, RDFS.Nodes.label, Literals.text("not stated in " + document, "en"));
        return unstated;
    }

    private void triple(Node subject, Node predicate, Node object) {
        extraction.triple(subject, predicate, object);
    }
}

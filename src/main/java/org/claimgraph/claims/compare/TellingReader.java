package org.claimgraph.claims.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Prov;
import org.claimgraph.vocab.Schema;

/** Reads what claims tell from a graph. */
final class TellingReader {

    private static final String NOBODY = "not stated";
    private static final String UNSTATED = "unstated";
    private static final String BODY = "body";

    private final Values graph;

    TellingReader(Values graph) {
        this.graph = graph;
    }

    /** Returns what a claim tells, one telling for each of its contents. */
    List<Telling> of(Node claim) {
        List<Telling> tellings = new ArrayList<>();
        for (Node content : graph.all(claim, Cg.content)) {
            tellings.add(telling(claim, content));
        }
        tellings.sort(Comparator.comparing(Telling::label));
        return tellings;
    }

    /** Returns whether a claim says nothing that the claims which it restates do not say. */
    boolean merelyRestates(Node claim) {
        List<Telling> before = new ArrayList<>();
        graph.all(claim, Cg.restates).forEach(restated -> before.addAll(of(restated)));
        return !before.isEmpty()
                && of(claim).stream()
                        .allMatch(telling -> before.stream().anyMatch(telling::saysNoMoreThan));
    }

    private Telling telling(Node claim, Node content) {
        List<String> chain = chain(claim);
        Node document = graph.one(claim, Cg.reportedIn);
        String said = graph.text(claim, Cg.saidOn);
        return new Telling(
                claim,
                claim.getURI().substring(claim.getURI().lastIndexOf('/') + 1),
                graph.one(content, Cg.core),
                graph.text(claim, RDFS.Nodes.label),
                chain.get(0),
                String.join(" > ", chain.subList(1, Math.max(1, chain.size() - 1))),
                chain.get(chain.size() - 1),
                said.isEmpty() ? graph.text(document, Cg.published) : said,
                facets(claim, content));
    }

    /** Returns the voices of the chain, from the origin to the publisher. */
    private List<String> chain(Node claim) {
        Map<Integer, String> steps = new TreeMap<>();
        for (Node step : graph.all(claim, Prov.qualifiedAttribution)) {
            String agent = graph.label(graph.one(step, Prov.agent));
            steps.put(
                    Integer.valueOf(graph.text(step, Schema.position)),
                    agent.isEmpty() ? NOBODY : agent);
        }
        return steps.isEmpty() ? List.of(NOBODY) : List.copyOf(steps.values());
    }

    private Map<Facet, String> facets(Node claim, Node content) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        put(facets, Facet.LAYER, layer(claim));
        put(facets, Facet.STANCE, stance(claim));
        put(facets, Facet.RELATION, graph.label(graph.one(content, Cg.relation)));
        put(facets, Facet.WHO, graph.labels(content, Cg.subject));
        put(facets, Facet.OBJECT, object(content));
        put(facets, Facet.AGAINST, graph.labels(content, Cg.against));
        put(facets, Facet.AMOUNT, amount(content));
        put(facets, Facet.TIME, graph.text(content, Cg.time));
        put(facets, Facet.PLACE, place(content));
        put(facets, Facet.MEANS, graph.labels(content, Cg.means));
        put(facets, Facet.STAGE, concept(content, Cg.mode));
        put(facets, Facet.CERTAINTY, concept(claim, Cg.certainty));
        put(facets, Facet.BASIS, concept(claim, Cg.basis));
        put(facets, Facet.EVIDENCE, graph.labels(claim, Cg.evidence));
        put(facets, Facet.EVENT, graph.labels(claim, Schema.about));
        put(facets, Facet.GIST, graph.text(claim, RDFS.Nodes.comment));
        return facets;
    }

    private static void put(Map<Facet, String> facets, Facet facet, String value) {
        if (!value.isEmpty()) {
            facets.put(facet, value);
        }
    }

    private String stance(Node claim) {
        String stance = concept(claim, Cg.stance);
        return graph.text(claim, Cg.negated).equals("true") ? stance + " not" : stance;
    }

    private String object(Node content) {
        String object = graph.labels(content, Cg.object);
        return object.isEmpty() ? graph.text(content, Cg.value) : object;
    }

    private String layer(Node claim) {
        String layer = concept(claim, Cg.layer);
        return layer.equals(BODY) ? "" : layer;
    }

    /** A place that is the object is named there. */
    private String place(Node content) {
        Node place = graph.one(content, Cg.location);
        return place.equals(graph.one(content, Cg.object)) ? "" : graph.label(place);
    }

    private String amount(Node content) {
        String words = graph.text(content, Cg.amountText);
        String least = number(content, Cg.minAmount);
        String most = number(content, Cg.maxAmount);
        if (words.isEmpty() || least.equals(most)) {
            return words;
        }
        return most.isEmpty()
                ? "%s (%s or more)".formatted(words, least)
                : "%s (%s to %s)".formatted(words, least, most);
    }

    private String number(Node content, Node property) {
        String number = graph.text(content, property);
        return number.isEmpty() ? "" : new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private String concept(Node subject, Node property) {
        Node concept = graph.one(subject, property);
        String label = graph.text(concept, SKOS.prefLabel.asNode());
        return label.equals(UNSTATED) ? "" : label;
    }
}

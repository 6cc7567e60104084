package org.claimgraph.claims.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Wording;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Prov;
import org.claimgraph.vocab.Schema;

/** Writes the chain through which a claim came: one attribution for each step, the origin first. */
final class ChainWriter {

    private static final Set<String> CHAIN = Set.of("chain");
    private static final Node ORIGIN = Cg.concept("role", "origin");
    private static final Node RELAY = Cg.concept("role", "relay");

    private final Extraction extraction;
    private final Wording wording;

    ChainWriter(Extraction extraction) {
        this.extraction = extraction;
        this.wording = new Wording(extraction.registry());
    }

    /** Returns, for each property of a chain, the columns it is made from. */
    static Map<Node, Set<String>> madeFrom() {
        return Map.of(
                Prov.qualifiedAttribution, CHAIN,
                Cg.claimant, CHAIN,
                Cg.steps, CHAIN,
                Cg.unstatedSteps, CHAIN,
                Cg.chainText, CHAIN,
                Schema.position, CHAIN,
                Prov.agent, CHAIN,
                Cg.role, CHAIN,
                Cg.receivedFrom, CHAIN);
    }

    /** Writes the steps of a claim. An unstated voice is a step without an agent. */
    void write(Node claim, String id, List<String> agents) {
        String origin = agents.get(0);
        if (!origin.equals(Content.UNSTATED)) {
            extraction.triple(claim, Cg.claimant, extraction.iris().actor(origin));
        }
        writeWhole(claim, agents);
        Node before = null;
        for (int i = 0; i < agents.size(); i++) {
            Node step = extraction.iris().step(id, i + 1);
            extraction.triple(claim, Prov.qualifiedAttribution, step);
            extraction.triple(step, RDF.Nodes.type, Cg.Attribution);
            extraction.triple(step, Schema.position, Literals.integer(i + 1));
            extraction.triple(step, Cg.role, i == 0 ? ORIGIN : RELAY);
            if (before != null) {
                extraction.triple(step, Cg.receivedFrom, before);
            }
            if (!agents.get(i).equals(Content.UNSTATED)) {
                extraction.triple(step, Prov.agent, extraction.iris().actor(agents.get(i)));
            }
            before = step;
        }
    }

    /** Writes what the chain is as a whole. */
    private void writeWhole(Node claim, List<String> agents) {
        extraction.triple(claim, Cg.steps, Literals.integer(agents.size()));
        long unstated = agents.stream().filter(Content.UNSTATED::equals).count();
        if (unstated > 0) {
            extraction.triple(claim, Cg.unstatedSteps, Literals.integer(unstated));
        }
        extraction.triple(claim, Cg.chainText, Literals.text(wording.chain(agents)));
    }
}

package org.claimgraph.claims.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claims.model.Blocs;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.EffectiveTime;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.model.Wording;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;

/**
 * Writes what a claim is as a whole, once its contents are known: its contents, its label, and what
 * questions would compute each time (polarity, effective time, whether it is about its own side).
 */
final class ClaimWriter {

    private final Extraction extraction;
    private final Registry registry;
    private final Wording wording;
    private final Blocs blocs;

    ClaimWriter(Extraction extraction) {
        this.extraction = extraction;
        this.registry = extraction.registry();
        this.wording = new Wording(registry);
        this.blocs = new Blocs(registry);
    }

    /** Returns, for each property of a whole claim, the columns it is made from. */
    static Map<Node, Set<String>> madeFrom() {
        Set<String> time = Set.of("time", "event", "restates", "answers");
        return Map.of(
                Cg.content, Set.of("subject", "relation", "object", "value", "restates", "answers"),
                Cg.polarity, Set.of("stance", "negated"),
                Cg.ofOwnSide, Set.of("chain", "subject", "restates", "answers"),
                Cg.effectiveStart, time,
                Cg.effectiveEnd, time,
                RDFS.Nodes.label,
                        Set.of(
                                "chain",
                                "stance",
                                "negated",
                                "subject",
                                "relation",
                                "object",
                                "value",
                                "value_type",
                                "location",
                                "time",
                                "amount",
                                "amount_max",
                                "bound",
                                "unit",
                                "mode",
                                "restates",
                                "answers"));
    }

    /** Writes a claim, which has at least one content. */
    void write(Node node, ClaimRecord claim) {
        for (Content content : claim.contents()) {
            Node proposition = extraction.iris().proposition(content.proposition());
            extraction.triple(node, Cg.content, proposition);
        }
        extraction.triple(node, RDFS.Nodes.label, Literals.text(label(claim), "en"));
        Node polarity = Cg.concept("polarity", claim.polarity().slug());
        extraction.triple(node, Cg.polarity, polarity);
        if (isOfOwnSide(claim)) {
            extraction.triple(node, Cg.ofOwnSide, Literals.yes());
        }
        writeEffectiveTime(node, claim);
    }

    private String label(ClaimRecord claim) {
        List<Content> contents = claim.contents();
        String more = contents.size() == 1 ? "" : " (and " + (contents.size() - 1) + " more)";
        return wording.stance(claim.origin(), claim.stance(), claim.negated())
                + wording.content(contents.get(0))
                + more;
    }

    /** Returns whether the origin speaks of what its own side does. */
    private boolean isOfOwnSide(ClaimRecord claim) {
        String origin = claim.origin();
        return !origin.equals(Content.UNSTATED)
                && claim.contents().stream()
                        .flatMap(content -> content.subjects().stream())
                        .anyMatch(subject -> blocs.areTogether(origin, subject, claim.said()));
    }

    /** Writes the first and the last day on which what is claimed can have happened. */
    private void writeEffectiveTime(Node node, ClaimRecord claim) {
        Period event = registry.eventPeriod(claim.event());
        Period published = registry.published(claim.document());
        EffectiveTime time =
                EffectiveTime.spanning(
                        claim.contents().stream()
                                .map(content -> EffectiveTime.of(content, event, published))
                                .toList());
        if (time.isDated() && time.days().hasStart()) {
            extraction.triple(node, Cg.effectiveStart, day(time.days().from()));
        }
        if (time.isDated() && time.days().hasEnd()) {
            extraction.triple(node, Cg.effectiveEnd, day(time.days().to()));
        }
    }

    private static Node day(long epochDay) {
        return Literals.date(LocalDate.ofEpochDay(epochDay));
    }
}

package org.claimgraph.claims.tension;

import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Matter;
import org.claimgraph.claims.derive.Rule;
import org.claimgraph.claims.derive.Sentences;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Footing;
import org.jspecify.annotations.Nullable;

/**
 * Rule 24: some tell as a fact what others hedge, or they name different bases for it. Who names no
 * basis differs from nobody. A guess may bear on the means or the number alone, so that only claims
 * with the same means and number are compared.
 */
final class HedgeRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> told :
                Tellings.thatDiffer(evidence, said -> matter(evidence, said), HedgeRule::footing)) {
            if (differ(told)) {
                findings.accept(finding(evidence.sentences(), told));
            }
        }
    }

    private static @Nullable Matter matter(Evidence evidence, Statement said) {
        return Matter.of(
                said.matter(),
                said.affirms(),
                Tellings.tense(said.content().mode()),
                said.content().means(),
                said.content().amount(),
                Tellings.placeBesideIncident(said, evidence.registry()));
    }

    private static Footing footing(Statement said) {
        return said.claim().footing();
    }

    private static boolean differ(List<Statement> told) {
        List<Statement> based = told.stream().filter(said -> footing(said).hasBasis()).toList();
        return Tellings.differ(told, said -> footing(said).degree())
                || Tellings.differ(based, said -> footing(said).basis());
    }

    private static Finding finding(Sentences sentences, List<Statement> told) {
        return Finding.tension(
                Dimension.HEDGE,
                24,
                told,
                (told.get(0).affirms() ? "" : "Not so: ") + sentences.matter(told),
                sentences.versions(told, said -> footing(said).words()));
    }
}

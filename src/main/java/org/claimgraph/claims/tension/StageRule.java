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
import org.jspecify.annotations.Nullable;

/** Rule 25: what some tell as done, others tell as planned, threatened or demanded. */
final class StageRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> told :
                Tellings.thatDiffer(evidence, StageRule::matter, said -> said.content().mode())) {
            findings.accept(finding(evidence.sentences(), told));
        }
    }

    private static @Nullable Matter matter(Statement said) {
        return said.affirms() ? Matter.of(said.matter()) : null;
    }

    private static String stage(Statement said) {
        return switch (said.content().mode()) {
            case ACTUAL -> "a fact";
            case PLANNED -> "planned";
            case PREDICTED -> "expected";
            case THREATENED -> "threatened";
            case DEMANDED -> "demanded";
            case HYPOTHETICAL -> "supposed";
        };
    }

    private static Finding finding(Sentences sentences, List<Statement> told) {
        return Finding.tension(
                Dimension.STAGE,
                25,
                told,
                sentences.matterAtSomeTime(told),
                sentences.versions(told, StageRule::stage));
    }
}

package org.claimgraph.claims.tension;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Matter;
import org.claimgraph.claims.derive.Rule;
import org.claimgraph.claims.derive.Sentences;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Mode;
import org.jspecify.annotations.Nullable;

/** Rule 28: one holder after another, as different tellings have it. */
final class SuccessionRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> held : evidence.standingBy(said -> held(evidence, said))) {
            List<Statement> inTime = new ArrayList<>(held);
            inTime.sort(
                    Comparator.comparingLong((Statement said) -> said.period().from())
                            .thenComparingLong(said -> said.period().to()));
            if (follow(evidence, inTime)) {
                findings.accept(finding(evidence.sentences(), inTime));
            }
        }
    }

    private static @Nullable Matter held(Evidence evidence, Statement said) {
        Content content = said.content();
        boolean isHeld =
                said.affirms()
                        && !said.claim().restating()
                        && evidence.registry().isHolding(content.relation().id())
                        && content.object() != null
                        && !content.object().equals(Content.UNSTATED)
                        && !content.subjects().contains(Content.UNSTATED)
                        && content.mode() == Mode.ACTUAL
                        && said.time().isDated();
        return isHeld ? Matter.of(content.object()) : null;
    }

    /**
     * Returns whether a holder of one bloc had it before one of another. If any did, the one whose
     * time ended first or the one whose time began last is among them.
     */
    private static boolean follow(Evidence evidence, List<Statement> inTime) {
        Statement first =
                Collections.min(inTime, Comparator.comparingLong(said -> said.period().to()));
        Statement last = inTime.get(inTime.size() - 1);
        return inTime.stream()
                .anyMatch(said -> isAfter(evidence, first, said) || isAfter(evidence, said, last));
    }

    private static boolean isAfter(Evidence evidence, Statement earlier, Statement later) {
        return earlier.period().to() < later.period().from()
                && !bloc(evidence, earlier).equals(bloc(evidence, later));
    }

    private static String bloc(Evidence evidence, Statement said) {
        return evidence.blocs().of(said.content().subjects().get(0), said.period());
    }

    private static Finding finding(Sentences sentences, List<Statement> inTime) {
        return Finding.tension(
                Dimension.SUCCESSION,
                28,
                inTime,
                "Who holds or takes " + sentences.object(inTime.get(0)),
                sentences.versions(inTime, said -> holder(sentences, said)));
    }

    private static String holder(Sentences sentences, Statement said) {
        return sentences.act(said) + " it " + Sentences.period(said.period());
    }
}

package org.claimgraph.claims.derive;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Stance;

/** Rule 12: somebody is silent about what others claim, or was asked and declines to say. */
final class UnconfirmedRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (ClaimRecord claim : evidence.claims()) {
            if (claim.stance() == Stance.SILENT || claim.stance() == Stance.DECLINES) {
                findings.accept(finding(evidence, claim));
            }
        }
    }

    private static Finding finding(Evidence evidence, ClaimRecord claim) {
        Set<String> between = new TreeSet<>(claim.answers());
        for (Content content : claim.contents()) {
            Statement silent = evidence.statement(claim, content);
            for (Statement other : evidence.ofCore(content.core())) {
                if (other.isComparable()
                        && silent.overlaps(other)
                        && silent.mayShareEventWith(other)) {
                    between.add(other.claim().id());
                }
            }
        }
        between.add(claim.id());
        String does =
                claim.stance() == Stance.SILENT ? " has not confirmed " : " would not confirm ";
        String matter = matter(evidence, claim);
        boolean oneMatter = claim.contents().size() == 1;
        String sentence =
                evidence.sentences().actor(claim.origin())
                        + does
                        + (oneMatter ? "that " : "")
                        + matter
                        + " ("
                        + claim.id()
                        + ").";
        return new Finding(
                Kind.UNCONFIRMED,
                Dimension.STANCE,
                12,
                oneMatter ? claim.contents().get(0).core() : null,
                List.copyOf(between),
                0,
                null,
                matter,
                List.of(),
                sentence);
    }

    private static String matter(Evidence evidence, ClaimRecord claim) {
        return claim.contents().size() == 1
                ? evidence.sentences().core(evidence.statement(claim, claim.contents().get(0)))
                : claim.contents().size() + " matters that others claim";
    }
}

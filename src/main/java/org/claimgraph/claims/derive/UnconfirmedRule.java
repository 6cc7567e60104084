package org.claimgraph.claims.derive;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Rule 12: somebody is silent about what others claim, or was asked and declines to say. One
 * finding for each matter.
 *
 * <p>The matter is unconfirmed in the claims that the silence answers. In its own document, and
 * anywhere when it answers none, it is so in all claims with the same content.
 */
final class UnconfirmedRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (ClaimRecord claim : evidence.claims()) {
            if (claim.stance() == Stance.SILENT || claim.stance() == Stance.DECLINES) {
                for (Content content : claim.contents()) {
                    findings.accept(finding(evidence, evidence.statement(claim, content)));
                }
            }
        }
    }

    private static Finding finding(Evidence evidence, Statement silent) {
        ClaimRecord claim = silent.claim();
        Set<String> between = new TreeSet<>();
        for (Statement other : evidence.about(silent.matter())) {
            if (leavesUnconfirmed(silent, other)) {
                between.add(other.claim().id());
            }
        }
        between.addAll(answeredOnAnotherMatter(evidence, claim));
        between.add(claim.id());
        String does =
                claim.stance() == Stance.SILENT
                        ? " has not confirmed that "
                        : " would not confirm that ";
        String matter = evidence.sentences().core(silent);
        return new Finding(
                Kind.UNCONFIRMED,
                Dimension.STANCE,
                12,
                List.of(silent.content().core()),
                List.copyOf(between),
                0,
                null,
                matter,
                List.of(),
                evidence.sentences().actor(claim.origin())
                        + does
                        + matter
                        + " ("
                        + claim.id()
                        + ").");
    }

    private static boolean leavesUnconfirmed(Statement silent, Statement other) {
        ClaimRecord claim = silent.claim();
        if (claim.answers().contains(other.claim().id())) {
            return true;
        }
        boolean isInReach =
                claim.answers().isEmpty() || other.claim().document().equals(claim.document());
        boolean isSomebodyElse = !silent.hasOrigin() || !other.origin().equals(silent.origin());
        return isInReach
                && isSomebodyElse
                && other.isComparable()
                && silent.overlaps(other)
                && silent.mayShareEventWith(other);
    }

    /**
     * Returns the answered claims that share no content with the silence: they belong to it all.
     */
    private static List<String> answeredOnAnotherMatter(Evidence evidence, ClaimRecord claim) {
        Set<String> matters =
                claim.contents().stream().map(Content::core).collect(Collectors.toSet());
        return claim.answers().stream()
                .filter(answered -> sharesNone(evidence.claim(answered), matters))
                .toList();
    }

    private static boolean sharesNone(@Nullable ClaimRecord answered, Set<String> matters) {
        return answered == null
                || answered.contents().stream().map(Content::core).noneMatch(matters::contains);
    }
}

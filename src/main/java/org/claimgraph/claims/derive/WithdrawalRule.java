package org.claimgraph.claims.derive;

import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;

/**
 * Rule 19: a voice withdraws or replaces what it said, as the claims name it. What it says instead
 * is compared with others; the earlier word is not.
 */
final class WithdrawalRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (ClaimRecord claim : evidence.claims()) {
            for (String earlier : TakenBack.takenBackBy(claim)) {
                ClaimRecord word = evidence.claim(earlier);
                if (word != null && TakenBack.isOwnWord(claim, word)) {
                    findings.accept(finding(evidence, claim, word));
                }
            }
        }
    }

    private static Finding finding(Evidence evidence, ClaimRecord claim, ClaimRecord word) {
        Sentences sentences = evidence.sentences();
        List<Statement> earlier = statements(evidence, word);
        boolean isReplaced = claim.links().replaces().contains(word.id());
        String does = isReplaced ? "replaced" : "withdrew";
        List<Version> versions =
                List.of(
                        sentences.version("said", earlier),
                        sentences.version(does, statements(evidence, claim)));
        String matter = sentences.matter(earlier);
        String sentence =
                "%s: %s said it (%s) and later %s it (%s)."
                        .formatted(
                                matter,
                                sentences.actor(word.origin()),
                                word.id(),
                                does,
                                claim.id());
        return new Finding(
                Kind.CHANGE,
                Dimension.STANCE,
                19,
                Evidence.cores(earlier),
                List.of(claim.id(), word.id()).stream().sorted().toList(),
                0,
                null,
                matter,
                versions,
                sentence);
    }

    private static List<Statement> statements(Evidence evidence, ClaimRecord claim) {
        return claim.contents().stream()
                .map((Content content) -> evidence.statement(claim, content))
                .toList();
    }
}

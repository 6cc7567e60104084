package org.claimgraph.claims.tension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Evidence;
import org.claimgraph.claims.derive.Finding;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Rule;
import org.claimgraph.claims.derive.Sentences;
import org.claimgraph.claims.derive.Statement;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Footing;
import org.claimgraph.claims.model.Mode;

/** Rule 31: a text itself sets claims against each other, as the column contrasts tells. */
final class ContrastRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (ClaimRecord claim : evidence.claims()) {
            if (!claim.links().contrasts().isEmpty()) {
                List<Statement> told = told(evidence, claim);
                if (told.stream().map(said -> said.claim().id()).distinct().count() > 1) {
                    findings.accept(finding(evidence.sentences(), told));
                }
            }
        }
    }

    private static List<Statement> told(Evidence evidence, ClaimRecord claim) {
        List<ClaimRecord> claims = new ArrayList<>(List.of(claim));
        for (String id : claim.links().contrasts()) {
            ClaimRecord other = evidence.claim(id);
            if (other != null) {
                claims.add(other);
            }
        }
        return claims.stream()
                .flatMap(
                        one ->
                                one.contents().stream()
                                        .map(content -> evidence.statement(one, content)))
                .toList();
    }

    private static Finding finding(Sentences sentences, List<Statement> told) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Statement said : told) {
            String says = words(sentences, said);
            words.merge(said.claim().id(), says, (one, other) -> one + " and " + other);
        }
        return Finding.tension(
                Dimension.CONTRAST,
                31,
                told,
                "Set against each other by the text of " + told.get(0).claim().document(),
                sentences.versions(told, said -> words.getOrDefault(said.claim().id(), "")));
    }

    /** Says all that weakens a claim too: a plan, a guess and a refusal are no facts. */
    private static String words(Sentences sentences, Statement said) {
        if (!said.claim().gist().isEmpty()) {
            return said.claim().gist().replaceFirst("[.]$", "");
        }
        String content = sentences.core(said);
        Mode mode = said.content().mode();
        Footing footing = said.claim().footing();
        String weaker =
                (mode == Mode.ACTUAL ? "" : " (" + mode.slug() + ")")
                        + (footing.isFlat() ? "" : " (" + footing.degree() + ")");
        return switch (said.claim().polarity()) {
            case AFFIRMS -> content + weaker;
            case REJECTS -> "not so: " + content + weaker;
            case LEAVES_OPEN -> "left open: " + content + weaker;
        };
    }
}

package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;

/**
 * Rule 11: one bloc says that something is so and, at a later time, that it is not, or the reverse.
 */
final class ReversalRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> sameCore : evidence.everSaidBy(said -> Matter.of(said.matter()))) {
            byBloc(evidence, sameCore)
                    .forEach((bloc, said) -> report(evidence, bloc, said, findings));
        }
    }

    private static Map<String, List<Statement>> byBloc(
            Evidence evidence, List<Statement> sameCore) {
        Map<String, List<Statement>> blocs = new LinkedHashMap<>();
        for (Statement statement : sameCore) {
            if (statement.hasOrigin()) {
                String bloc = evidence.blocs().of(statement.origin(), statement.claim().said());
                blocs.computeIfAbsent(bloc, b -> new ArrayList<>()).add(statement);
            }
        }
        return blocs;
    }

    private static void report(
            Evidence evidence, String bloc, List<Statement> said, Consumer<Finding> findings) {
        for (List<Statement> group :
                Groups.linkedInTime(
                        said, ReversalRule::traits, (a, b) -> isReversal(evidence, a, b))) {
            findings.accept(finding(evidence.sentences(), bloc, group));
        }
    }

    private static Finding finding(Sentences sentences, String bloc, List<Statement> group) {
        Version yes = sentences.affirmed(group);
        Version no = sentences.rejected(group);
        String matter = sentences.matter(group);
        String sentence =
                "%s: voices of %s both affirm it, %s, and reject it, %s, at different times."
                        .formatted(
                                matter,
                                sentences.actor(bloc),
                                Sentences.words(yes.voices()),
                                Sentences.words(no.voices()));
        return new Finding(
                Kind.REVERSAL,
                Dimension.STANCE,
                11,
                Evidence.cores(group),
                Evidence.ids(group),
                0,
                null,
                matter,
                List.of(yes, no),
                sentence);
    }

    static Matter traits(Statement said) {
        return Matter.of(StanceRule.traits(said), said.claim().said());
    }

    static boolean isReversal(Evidence evidence, Statement a, Statement b) {
        boolean atDifferentTimes =
                a.claim().said().isBefore(b.claim().said())
                        || b.claim().said().isBefore(a.claim().said());
        return atDifferentTimes && StanceRule.conflict(evidence, a, b);
    }
}

package org.claimgraph.claims.derive;

import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;

/**
 * Rule 4: the same core at an overlapping time and compatible place, affirmed by some and rejected
 * by others.
 */
final class StanceRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> sameCore : evidence.standingByMatter()) {
            for (List<Statement> group :
                    Groups.linkedInTime(
                            sameCore, StanceRule::traits, (a, b) -> conflict(evidence, a, b))) {
                findings.accept(finding(evidence.sentences(), group));
            }
        }
    }

    /** Returns all that {@link #conflict} looks at. */
    static Matter traits(Statement said) {
        return Matter.of(
                said.affirms(),
                said.content().countsNone(),
                said.content().mode(),
                said.period(),
                said.claim().event(),
                said.content().location());
    }

    static boolean conflict(Evidence evidence, Statement a, Statement b) {
        return a.affirms() != b.affirms()
                && a.sharesModeWith(b)
                && a.overlaps(b)
                && a.reaches(b)
                && b.reaches(a)
                && a.mayShareEventWith(b)
                && evidence.compatible(a.content().location(), b.content().location());
    }

    private static Finding finding(Sentences sentences, List<Statement> group) {
        Version yes = sentences.affirmed(group);
        Version no = sentences.rejected(group);
        String matter = sentences.matter(group);
        String sentence =
                "%s: affirmed by %s; rejected by %s."
                        .formatted(
                                matter,
                                Sentences.words(yes.voices()),
                                Sentences.words(no.voices()));
        return new Finding(
                Kind.CONFLICT,
                Dimension.STANCE,
                4,
                Evidence.cores(group),
                Evidence.ids(group),
                0,
                null,
                matter,
                List.of(yes, no),
                sentence);
    }
}

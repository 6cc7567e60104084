package org.claimgraph.claims.derive;

import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.jspecify.annotations.Nullable;

/** Rule 13: several documents carry what one origin says, which is still one voice. */
final class SameOriginRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> saying : evidence.everSaidBy(SameOriginRule::saying)) {
            for (List<Statement> group :
                    Groups.linkedInTime(saying, SameOriginRule::traits, SameOriginRule::linked)) {
                findings.accept(finding(evidence.sentences(), group));
            }
        }
    }

    private static Finding finding(Sentences sentences, List<Statement> group) {
        String matter = sentences.matter(group);
        String sentence =
                matter
                        + ": several documents carry it, and its one origin is "
                        + sentences.actor(group.get(0).origin())
                        + ".";
        return new Finding(
                Kind.SAME_ORIGIN,
                Dimension.STANCE,
                13,
                Evidence.cores(group),
                Evidence.ids(group),
                0,
                null,
                matter,
                List.of(sentences.version("", group)),
                sentence);
    }

    private static @Nullable Matter saying(Statement statement) {
        return statement.hasOrigin()
                ? Matter.of(statement.origin(), statement.matter(), statement.affirms())
                : null;
    }

    private static Matter traits(Statement said) {
        return Matter.of(said.claim().document(), said.content().mode(), said.period());
    }

    private static boolean linked(Statement a, Statement b) {
        return !a.claim().document().equals(b.claim().document())
                && a.sharesModeWith(b)
                && a.overlaps(b);
    }
}

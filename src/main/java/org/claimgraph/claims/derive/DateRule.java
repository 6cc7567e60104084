package org.claimgraph.claims.derive;

import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.Content;
import org.jspecify.annotations.Nullable;

/** Rule 7: what can happen once only, said to have happened on dates that have no day in common. */
final class DateRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> sameCore : evidence.comparableBy(DateRule::once)) {
            for (List<Statement> group :
                    Groups.linked(sameCore, DateRule::traits, DateRule::conflict)) {
                findings.accept(finding(evidence.sentences(), group));
            }
        }
    }

    private static Finding finding(Sentences sentences, List<Statement> group) {
        String matter = "When " + sentences.core(group.get(0));
        List<Version> versions =
                sentences.versions(group, said -> Sentences.period(said.content().period()));
        return new Finding(
                Kind.CONFLICT,
                Dimension.DATE,
                7,
                group.get(0).content().core(),
                Evidence.ids(group),
                0,
                null,
                matter,
                versions,
                matter + ": " + Sentences.accordingTo(versions) + ".");
    }

    private static @Nullable Matter once(Statement statement) {
        Content content = statement.content();
        return content.relation().onceOnly() && content.dated() && statement.affirms()
                ? Matter.of(content.core())
                : null;
    }

    private static Matter traits(Statement said) {
        return Matter.of(said.content().mode(), said.claim().event(), said.content().period());
    }

    private static boolean conflict(Statement a, Statement b) {
        return a.sharesModeWith(b)
                && a.mayShareEventWith(b)
                && !a.content().period().overlaps(b.content().period());
    }
}

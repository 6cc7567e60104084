package org.claimgraph.claims.derive;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.model.Content;
import org.jspecify.annotations.Nullable;

/** Rule 7: what can happen once only, said to have happened on dates that have no day in common. */
final class DateRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        Function<Statement, String> date =
                statement -> Telling.period(statement.content().period());
        for (List<Statement> sameCore : evidence.comparableBy(DateRule::once)) {
            for (List<Statement> group : Groups.linked(sameCore, DateRule::conflict)) {
                Telling telling = evidence.telling();
                String sentence =
                        "When "
                                + telling.core(group.get(0))
                                + ": "
                                + telling.versions(group, date)
                                + ".";
                String core = group.get(0).content().core();
                findings.accept(
                        new Finding(
                                Kind.CONFLICT,
                                Dimension.DATE,
                                7,
                                core,
                                Evidence.ids(group),
                                0,
                                null,
                                sentence));
            }
        }
    }

    private static @Nullable Object once(Statement statement) {
        Content content = statement.content();
        return content.relation().onceOnly() && content.dated() && statement.affirms()
                ? content.core()
                : null;
    }

    private static boolean conflict(Statement a, Statement b) {
        return a.sharesModeWith(b) && a.mayShareEventWith(b) && !a.overlaps(b);
    }
}

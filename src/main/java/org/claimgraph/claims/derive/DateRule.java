package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Rule 7: what can happen once only, or happened in one incident, said to have happened on dates
 * that have no day in common or, on one day, at different hours.
 */
final class DateRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        Collection<List<Statement>> sameHappening =
                new ArrayList<>(evidence.standingBy(DateRule::once));
        sameHappening.addAll(evidence.standingBy(said -> inIncident(evidence, said)));
        for (List<Statement> statements : sameHappening) {
            for (List<Statement> group :
                    Groups.linked(statements, DateRule::traits, DateRule::conflict)) {
                findings.accept(finding(evidence.sentences(), group));
            }
        }
    }

    private static Finding finding(Sentences sentences, List<Statement> group) {
        boolean sameMatter = group.stream().map(Statement::matter).distinct().count() == 1;
        String matter =
                "When "
                        + (sameMatter
                                ? sentences.matterAtSomeTime(group)
                                : sentences.act(group.get(0)));
        List<Version> versions =
                sentences.versions(group, said -> Sentences.period(said.content().period()));
        return new Finding(
                Kind.CONFLICT,
                shareTheirDays(group) ? Dimension.TIME : Dimension.DATE,
                7,
                sameMatter ? Evidence.cores(group) : List.of(),
                Evidence.ids(group),
                0,
                null,
                matter,
                versions,
                matter + ": " + Sentences.accordingTo(versions) + ".");
    }

    private static boolean shareTheirDays(List<Statement> group) {
        Statement first = group.get(0);
        return group.stream()
                .allMatch(said -> said.content().period().sharesDayWith(first.content().period()));
    }

    /** What can happen to one object only happens once, whatever the object. */
    private static @Nullable Matter once(Statement statement) {
        Content content = statement.content();
        Relation relation = content.relation();
        if (!relation.onceOnly() || !isDatedFact(statement)) {
            return null;
        }
        return relation.oneObject()
                ? Matter.of(relation.id(), content.subjects())
                : Matter.of(statement.matter());
    }

    private static @Nullable Matter inIncident(Evidence evidence, Statement statement) {
        return evidence.registry().isIncident(statement.event())
                        && isDatedFact(statement)
                        && !statement.content().relation().onceOnly()
                        && !statement.isFigureAsOf()
                ? Matter.of(statement.event(), statement.matter())
                : null;
    }

    private static boolean isDatedFact(Statement statement) {
        return statement.content().dated() && statement.affirms();
    }

    private static Matter traits(Statement said) {
        return Matter.of(said.content().mode(), said.event(), said.content().period());
    }

    private static boolean conflict(Statement a, Statement b) {
        return a.sharesModeWith(b)
                && a.mayShareEventWith(b)
                && !a.content().period().overlaps(b.content().period());
    }
}

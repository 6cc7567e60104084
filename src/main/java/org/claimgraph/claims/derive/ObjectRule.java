package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.CountKind;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Relation;
import org.claimgraph.claims.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Rule 17: different objects are said of what has one only.
 *
 * <p>A relation can have one object for each subject: whoever is born at one place is not born at
 * another. And the same number of victims in one incident are the same people: when one voice says
 * that they were civilians and another that they were fighters, the two do not speak of two groups.
 * Objects that one voice names side by side in one document, or of which one is part of the other,
 * do not conflict.
 */
final class ObjectRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        Collection<List<Statement>> deeds =
                new ArrayList<>(evidence.standingBy(ObjectRule::single));
        deeds.addAll(evidence.standingBy(said -> counted(evidence, said)));
        for (List<Statement> deed : deeds) {
            SideBySide objects =
                    SideBySide.of(deed, ObjectRule::object, (a, b) -> mayBeOne(evidence, a, b));
            for (List<Statement> group :
                    objects.disputes(ObjectRule::traits, ObjectRule::isOneDeed)) {
                findings.accept(finding(evidence.sentences(), group));
            }
        }
    }

    private static Set<String> object(Statement said) {
        return Set.of(Objects.requireNonNullElse(said.content().objectOrValue(), Content.UNSTATED));
    }

    private static @Nullable Matter single(Statement said) {
        Content content = said.content();
        boolean isSingle =
                content.relation().oneObject()
                        && content.objectOrValue() != null
                        && said.affirms()
                        && !content.subjects().contains(Content.UNSTATED);
        return isSingle ? Matter.of(content.relation().id(), content.subjects()) : null;
    }

    private static @Nullable Matter counted(Evidence evidence, Statement said) {
        Content content = said.content();
        Unit unit = content.unit();
        boolean isCounted =
                content.object() != null
                        && !content.object().equals(content.location())
                        && said.affirms()
                        && evidence.registry().isIncident(said.event());
        return isCounted && unit != null && unit.countKind() == CountKind.PER_EVENT
                ? Matter.of(said.event(), content.relation().id(), unit.id())
                : null;
    }

    private static Matter traits(Statement said) {
        Content content = said.content();
        return Matter.of(
                content.mode(), content.subjects(), content.amount(), said.period(), said.event());
    }

    private static boolean isOneDeed(Statement a, Statement b) {
        Relation relation = a.content().relation();
        boolean isAtOneTime = relation.onceOnly() || a.overlaps(b);
        return a.sharesModeWith(b)
                && isAtOneTime
                && a.mayShareEventWith(b)
                && a.mayShareSubjectWith(b)
                && (relation.oneObject() || isSameNumber(a, b));
    }

    private static boolean isSameNumber(Statement a, Statement b) {
        Amount one = a.content().amount();
        Amount other = b.content().amount();
        return one != null && other != null && one.number().compareTo(other.number()) == 0;
    }

    private static boolean mayBeOne(Evidence evidence, String object, String other) {
        return object.equals(other)
                || object.equals(Content.UNSTATED)
                || other.equals(Content.UNSTATED)
                || !evidence.registry().areApart(object, other)
                || evidence.blocs().belongsTo(object, other, Period.ALWAYS)
                || evidence.blocs().belongsTo(other, object, Period.ALWAYS);
    }

    private static Finding finding(Sentences sentences, List<Statement> group) {
        boolean isOfPlace =
                group.get(0).content().object() != null
                        && Objects.equals(
                                group.get(0).content().object(), group.get(0).content().location());
        String matter =
                (isOfPlace ? "Where " : "Whom or what ") + sentences.matterOfSomebody(group);
        List<Version> versions = sentences.versions(group, sentences::object);
        return Finding.conflict(Dimension.OBJECT, 17, List.of(), group, matter, versions);
    }
}

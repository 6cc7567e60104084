package org.claimgraph.claims.derive;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.CountKind;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Rule 18: more are counted in a part than in the whole: five children among three civilians, or
 * five dead in a town and three in its district.
 */
final class PartRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> counted : evidence.standingBy(said -> count(evidence, said))) {
            for (List<Statement> group :
                    Groups.linked(counted, PartRule::traits, (a, b) -> conflict(evidence, a, b))) {
                findings.accept(finding(evidence.sentences(), group));
            }
        }
    }

    /**
     * Returns what is counted together: in one incident or, for a period, in the same period. Other
     * figures are of one time only if they overlap.
     */
    private static @Nullable Matter count(Evidence evidence, Statement said) {
        Content content = said.content();
        Unit unit = content.unit();
        if (unit == null || content.object() == null || !said.claim().affirms()) {
            return null;
        }
        String incident = evidence.registry().isIncident(said.event()) ? said.event() : null;
        return switch (unit.countKind()) {
            case PER_EVENT ->
                    incident == null
                            ? null
                            : Matter.of(content.relation().id(), unit.id(), incident);
            case PER_PERIOD, CUMULATIVE ->
                    Matter.of(content.relation().id(), unit.id(), content.period());
            case LEVEL -> Matter.of(content.relation().id(), unit.id());
        };
    }

    private static Matter traits(Statement said) {
        Content content = said.content();
        return Matter.of(
                content.subjects(),
                content.object(),
                content.location(),
                content.amount(),
                content.mode(),
                said.period(),
                said.event());
    }

    private static boolean conflict(Evidence evidence, Statement a, Statement b) {
        return a.sharesModeWith(b)
                && a.mayShareEventWith(b)
                && a.mayShareSubjectWith(b)
                && isAtOneTime(a, b)
                && (isPartAboveWhole(evidence, a, b) || isPartAboveWhole(evidence, b, a));
    }

    private static boolean isAtOneTime(Statement a, Statement b) {
        Unit unit = a.content().unit();
        return unit == null || unit.countKind() != CountKind.LEVEL || a.overlaps(b);
    }

    private static boolean isPartAboveWhole(Evidence evidence, Statement part, Statement whole) {
        Amount few = whole.content().amount();
        Amount many = part.content().amount();
        return few != null && many != null && few.isBelow(many) && isPart(evidence, part, whole);
    }

    /** Returns whether one counts what the other counts too, in part of it or of its place. */
    private static boolean isPart(Evidence evidence, Statement part, Statement whole) {
        String object = Objects.requireNonNull(part.content().object());
        String all = Objects.requireNonNull(whole.content().object());
        if (object.equals(Content.UNSTATED) || all.equals(Content.UNSTATED)) {
            return false;
        }
        boolean isSameObject = object.equals(all);
        boolean isPartOfObject =
                isSameObject
                        || evidence.blocs().belongsTo(object, all, Period.ALWAYS)
                        || evidence.registry().isWithin(object, all);
        return isPartOfObject && isInside(evidence, part, whole, isSameObject);
    }

    private static boolean isInside(
            Evidence evidence, Statement part, Statement whole, boolean isSameObject) {
        String place = part.content().location();
        String container = whole.content().location();
        if (isSameObject) {
            return place != null
                    && container != null
                    && !place.equals(container)
                    && evidence.registry().isWithin(place, container);
        }
        return place == null
                || container == null
                || evidence.registry().isWithin(place, container)
                || place.equals(part.content().object());
    }

    private static Finding finding(Sentences sentences, List<Statement> group) {
        String matter = "How many: " + sentences.matterOfSomebody(group);
        List<Version> versions = sentences.versions(group, sentences::amountOf);
        return Finding.conflict(Dimension.AMOUNT, 18, List.of(), group, matter, versions);
    }
}

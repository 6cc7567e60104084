package org.claimgraph.claims.derive;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.CountKind;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Rule 6: numbers for the same thing that cannot both hold.
 *
 * <p>What is the same thing depends on how the unit counts. A cumulative figure may grow, so only a
 * later one that is lower conflicts with an earlier one.
 */
final class AmountRule implements Rule {

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> sameMeasure : evidence.standingBy(s -> measure(evidence, s))) {
            for (List<Statement> group : groups(evidence, sameMeasure)) {
                findings.accept(finding(evidence.sentences(), group));
            }
        }
    }

    private static List<List<Statement>> groups(Evidence evidence, List<Statement> sameMeasure) {
        if (RunningTotal.isOne(sameMeasure)) {
            return RunningTotal.contradictions(sameMeasure);
        }
        Unit unit = sameMeasure.get(0).content().unit();
        return unit != null && unit.countKind() == CountKind.LEVEL
                ? Groups.linkedInTime(
                        sameMeasure, AmountRule::traits, (a, b) -> conflict(evidence, a, b))
                : Groups.linked(
                        sameMeasure, AmountRule::traits, (a, b) -> conflict(evidence, a, b));
    }

    /**
     * Returns what a figure counts: the event for what is counted event by event, else the core.
     * Figures that differ in it never conflict.
     */
    private static @Nullable Matter measure(Evidence evidence, Statement statement) {
        Content content = statement.content();
        Unit unit = content.unit();
        if (unit == null || !statement.claim().affirms()) {
            return null;
        }
        String relation = content.relation().id();
        return switch (unit.countKind()) {
            case LEVEL -> Matter.of(relation, unit.id(), statement.matter());
            case PER_PERIOD -> Matter.of(relation, unit.id(), statement.matter(), content.period());
            case CUMULATIVE ->
                    Matter.of(relation, unit.id(), statement.matter(), content.period().from());
            case PER_EVENT -> {
                String incident = incident(evidence, statement);
                yield incident == null ? null : Matter.of(relation, unit.id(), incident);
            }
        };
    }

    /** Returns the incident that a statement is about, or null. */
    private static @Nullable String incident(Evidence evidence, Statement statement) {
        String event = statement.claim().event();
        return evidence.registry().isIncident(event) ? event : null;
    }

    /** Returns all that {@link #conflict} looks at, within one measure. */
    private static Matter traits(Statement said) {
        Content content = said.content();
        return Matter.of(
                said.matter(),
                content.object(),
                content.location(),
                content.period(),
                content.dated(),
                content.amount(),
                content.mode(),
                said.period(),
                said.claim().event());
    }

    /** Returns whether two statements of one measure give numbers that cannot both hold. */
    private static boolean conflict(Evidence evidence, Statement a, Statement b) {
        Content one = a.content();
        Content other = b.content();
        Amount amount = one.amount();
        Amount otherAmount = other.amount();
        Unit unit = one.unit();
        if (unit == null
                || amount == null
                || otherAmount == null
                || !amount.isDisjointFrom(otherAmount)) {
            return false;
        }
        if (!a.sharesModeWith(b) || !a.mayShareEventWith(b)) {
            return false;
        }
        boolean sameCore = a.matter().equals(b.matter());
        return switch (unit.countKind()) {
            case LEVEL ->
                    sameCore
                            && a.overlaps(b)
                            && evidence.compatible(one.location(), other.location());
            case PER_EVENT -> sameCore || sameObject(one, other);
            case PER_PERIOD -> sameCore && one.dated() && one.period().equals(other.period());
            case CUMULATIVE ->
                    sameCore && cannotGrow(one.period(), amount, other.period(), otherAmount);
        };
    }

    private static boolean sameObject(Content one, Content other) {
        String object = one.object();
        return object != null && !object.equals(Content.UNSTATED) && object.equals(other.object());
    }

    /**
     * Returns whether two counts since the same start cannot be two states of one count that grows.
     */
    private static boolean cannotGrow(Period one, Amount amount, Period other, Amount otherAmount) {
        if (one.from() != other.from()) {
            return false;
        }
        if (one.to() == other.to()) {
            return true;
        }
        return one.to() < other.to() ? otherAmount.isBelow(amount) : amount.isBelow(otherAmount);
    }

    private static Finding finding(Sentences sentences, List<Statement> group) {
        boolean sameMatter = group.stream().map(Statement::matter).distinct().count() == 1;
        String matter = sameMatter ? sentences.matter(group) : "How many: " + sentences.deed(group);
        List<Version> versions = sentences.versions(group, Sentences::amount);
        return new Finding(
                Kind.CONFLICT,
                Dimension.AMOUNT,
                6,
                sameMatter ? Evidence.cores(group) : List.of(),
                Evidence.ids(group),
                0,
                widestGap(group),
                matter,
                versions,
                matter + ": " + Sentences.accordingTo(versions) + ".");
    }

    private static BigDecimal widestGap(List<Statement> group) {
        List<Amount> amounts =
                group.stream()
                        .map(statement -> statement.content().amount())
                        .filter(Objects::nonNull)
                        .toList();
        Amount lowest = Collections.min(amounts, Comparator.comparing(Amount::highest));
        Amount highest = Collections.max(amounts, Comparator.comparing(Amount::lowest));
        return lowest.gap(highest);
    }
}

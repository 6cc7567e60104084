package org.claimgraph.claims.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Content;
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
        for (List<Statement> sameMeasure : evidence.comparableBy(s -> measure(evidence, s))) {
            for (List<Statement> group :
                    Groups.linked(
                            sameMeasure, AmountRule::traits, (a, b) -> conflict(evidence, a, b))) {
                findings.accept(finding(evidence.sentences(), group));
            }
        }
    }

    /**
     * Returns what a figure counts: the event for what is counted event by event, else the core.
     * Figures that differ in it never conflict.
     */
    private static @Nullable Matter measure(Evidence evidence, Statement statement) {
        Content content = statement.content();
        Unit unit = content.unit();
        if (unit == null || !statement.affirms()) {
            return null;
        }
        String matter =
                switch (unit.countKind()) {
                    case LEVEL, PER_PERIOD, CUMULATIVE -> content.core();
                    case PER_EVENT -> incident(evidence, statement);
                };
        return matter == null ? null : Matter.of(content.relation().id(), unit.id(), matter);
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
                content.core(),
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
        boolean sameCore = one.core().equals(other.core());
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
        String core = group.get(0).content().core();
        boolean sameCore =
                group.stream().allMatch(statement -> statement.content().core().equals(core));
        String matter =
                sameCore
                        ? sentences.core(group.get(0))
                        : "How many: " + sentences.deed(group.get(0));
        List<Version> versions = sentences.versions(group, Sentences::amount);
        return new Finding(
                Kind.CONFLICT,
                Dimension.AMOUNT,
                6,
                sameCore ? core : null,
                Evidence.ids(group),
                0,
                widestGap(group),
                matter,
                versions,
                matter + ": " + Sentences.accordingTo(versions) + ".");
    }

    private static BigDecimal widestGap(List<Statement> group) {
        BigDecimal widest = BigDecimal.ZERO;
        for (Statement one : group) {
            for (Statement other : group) {
                Amount amount = one.content().amount();
                Amount otherAmount = other.content().amount();
                if (amount != null && otherAmount != null) {
                    widest = widest.max(amount.gap(otherAmount));
                }
            }
        }
        return widest;
    }
}

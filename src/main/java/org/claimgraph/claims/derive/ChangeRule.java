package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.claimgraph.claims.derive.Finding.Dimension;
import org.claimgraph.claims.derive.Finding.Kind;
import org.claimgraph.claims.derive.Finding.Version;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.CountKind;
import org.claimgraph.claims.model.Mode;
import org.claimgraph.claims.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Rule 14: one speaker says something else about the same content on a later day.
 *
 * <p>A change is the opposite, a number that excludes the earlier one, or something to come that is
 * now said to be done. What is said in other words, in more detail or about another occasion is no
 * change. Each statement is compared with the one before it, so the work grows with the claims.
 */
final class ChangeRule implements Rule {

    private static final Comparator<Statement> BY_DAY =
            Comparator.comparingLong((Statement said) -> said.claim().said().from())
                    .thenComparingLong(said -> said.claim().said().to())
                    .thenComparing(said -> said.claim().id());

    @Override
    public void apply(Evidence evidence, Consumer<Finding> findings) {
        for (List<Statement> spoken : evidence.everSaidBy(ChangeRule::speaking)) {
            List<Statement> inOrder = spoken.stream().sorted(BY_DAY).toList();
            List<Statement> changes = changes(evidence, inOrder);
            if (!changes.isEmpty()) {
                findings.accept(finding(evidence.sentences(), changes));
            }
        }
    }

    private static @Nullable Matter speaking(Statement said) {
        return said.hasOrigin() && !said.claim().restating()
                ? Matter.of(said.origin(), said.matter(), said.claim().event())
                : null;
    }

    /** Returns the statements that differ from the one before or after them, in order. */
    private static List<Statement> changes(Evidence evidence, List<Statement> inOrder) {
        Set<Statement> changes = new LinkedHashSet<>();
        for (int i = 1; i < inOrder.size(); i++) {
            Statement earlier = inOrder.get(i - 1);
            Statement later = inOrder.get(i);
            if (isChange(evidence, earlier, later)) {
                changes.add(earlier);
                changes.add(later);
            }
        }
        return new ArrayList<>(changes);
    }

    private static boolean isChange(Evidence evidence, Statement earlier, Statement later) {
        return earlier.claim().said().isBefore(later.claim().said())
                && evidence.compatible(earlier.content().location(), later.content().location())
                && (isOpposite(earlier, later)
                        || isOtherNumber(earlier, later)
                        || isDone(earlier, later));
    }

    private static boolean isOpposite(Statement earlier, Statement later) {
        return earlier.affirms() != later.affirms()
                && earlier.sharesModeWith(later)
                && earlier.overlaps(later);
    }

    /** Levels and running totals may change from day to day; counts of one occasion may not. */
    private static boolean isOtherNumber(Statement earlier, Statement later) {
        Amount amount = earlier.content().amount();
        Amount other = later.content().amount();
        Unit unit = earlier.content().unit();
        if (amount == null || other == null || unit == null) {
            return false;
        }
        boolean isOneCount =
                unit.countKind() == CountKind.LEVEL
                        || unit.countKind() == CountKind.CUMULATIVE
                        || earlier.overlaps(later);
        return isOneCount
                && unit.equals(later.content().unit())
                && earlier.affirms()
                && later.affirms()
                && earlier.sharesModeWith(later)
                && amount.isDisjointFrom(other);
    }

    private static boolean isDone(Statement earlier, Statement later) {
        return earlier.content().mode().isFuture()
                && later.content().mode() == Mode.ACTUAL
                && earlier.affirms()
                && later.affirms();
    }

    private static Finding finding(Sentences sentences, List<Statement> changes) {
        Statement first = changes.get(0);
        boolean isAboutNumbers =
                changes.stream().allMatch(said -> said.content().amount() != null)
                        && changes.stream().map(Statement::affirms).distinct().count() == 1;
        String matter = sentences.matter(changes);
        List<Version> versions = sentences.versions(changes, ChangeRule::says);
        String sentence =
                "%s: %s says %s."
                        .formatted(
                                matter,
                                sentences.actor(first.origin()),
                                versions.stream()
                                        .map(ChangeRule::words)
                                        .collect(Collectors.joining(", and later ")));
        return new Finding(
                Kind.CHANGE,
                isAboutNumbers ? Dimension.AMOUNT : Dimension.STANCE,
                14,
                Evidence.cores(changes),
                Evidence.ids(changes),
                0,
                null,
                matter,
                versions,
                sentence);
    }

    /** Returns what a statement says about its matter, in words. */
    private static String says(Statement said) {
        if (said.content().amount() != null) {
            return (said.affirms() ? "" : "not ") + Sentences.amount(said);
        }
        Mode mode = said.content().mode();
        return (said.affirms() ? "that it is " : "that it is not ")
                + (mode == Mode.ACTUAL ? "so" : mode.slug());
    }

    private static String words(Version version) {
        String claims =
                version.voices().stream()
                        .flatMap(voice -> voice.claims().stream())
                        .collect(Collectors.joining(", "));
        return version.says() + " (" + claims + ")";
    }
}

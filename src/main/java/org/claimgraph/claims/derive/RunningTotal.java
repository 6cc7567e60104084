package org.claimgraph.claims.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.CountKind;
import org.claimgraph.claims.model.Unit;

/**
 * A figure that grows from one start: it can be higher on a later day, but not lower.
 *
 * <p>The work grows with the number of figures, in whatever order and however long the series is.
 */
final class RunningTotal {

    /** The days in order and, on one day, the higher figures first. */
    private static final Comparator<Statement> IN_ORDER =
            Comparator.comparingLong((Statement said) -> said.content().period().to())
                    .thenComparing(said -> amount(said).lowest(), Comparator.reverseOrder());

    /** Figures of which each contradicts another of them; the highest says the most. */
    private record Contradicting(Amount highest, List<Statement> figures) {}

    private RunningTotal() {}

    /**
     * Returns whether these statements, whose matter, unit and start are the same, tell one growing
     * figure: all of what is so or all of what is to come, and not of different events.
     */
    static boolean isOne(List<Statement> sameMeasure) {
        Unit unit = sameMeasure.get(0).content().unit();
        return unit != null
                && unit.countKind() == CountKind.CUMULATIVE
                && sameMeasure.stream().map(Statement::event).distinct().count() == 1
                && sameMeasure.stream().allMatch(said -> said.sharesModeWith(sameMeasure.get(0)));
    }

    /** Returns the groups of figures that contradict each other, directly or through others. */
    static List<List<Statement>> contradictions(List<Statement> figures) {
        PriorityQueue<Contradicting> groups =
                new PriorityQueue<>(
                        Comparator.comparing(
                                (Contradicting group) -> group.highest().lowest(),
                                Comparator.reverseOrder()));
        List<Statement> inOrder = new ArrayList<>(figures);
        inOrder.sort(IN_ORDER);
        for (Statement figure : inOrder) {
            groups.add(withContradicted(figure, groups));
        }
        return groups.stream()
                .map(Contradicting::figures)
                .filter(group -> group.size() > 1)
                .map(RunningTotal::byId)
                .sorted(Comparator.comparing(group -> group.get(0).claim().id()))
                .toList();
    }

    /** Takes out all groups in which an earlier figure is too high, and joins them. */
    private static Contradicting withContradicted(
            Statement figure, PriorityQueue<Contradicting> groups) {
        Amount own = amount(figure);
        Amount highest = own;
        List<Statement> joined = new ArrayList<>(List.of(figure));
        while (!groups.isEmpty() && own.isBelow(groups.element().highest())) {
            Contradicting group = groups.remove();
            joined = joined(joined, group.figures());
            if (group.highest().lowest().compareTo(highest.lowest()) > 0) {
                highest = group.highest();
            }
        }
        return new Contradicting(highest, joined);
    }

    /** Adds the fewer figures to the more, so that the work stays small as groups grow. */
    private static List<Statement> joined(List<Statement> some, List<Statement> others) {
        List<Statement> more = some.size() < others.size() ? others : some;
        more.addAll(more == some ? others : some);
        return more;
    }

    private static List<Statement> byId(List<Statement> group) {
        return group.stream().sorted(Comparator.comparing(said -> said.claim().id())).toList();
    }

    private static Amount amount(Statement said) {
        return Objects.requireNonNull(said.content().amount());
    }
}

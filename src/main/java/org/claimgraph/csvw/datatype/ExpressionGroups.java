package org.claimgraph.csvw.datatype;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups of an expression that was read: where each is, and which are referred to. */
final class ExpressionGroups {

    /** What a group is for. */
    enum Kind {
        PLAIN,
        CAPTURE,
        AHEAD,
        NOT_AHEAD,
        BEHIND,
        NOT_BEHIND;

        boolean isLook() {
            return this != PLAIN && this != CAPTURE;
        }

        boolean isBehind() {
            return this == BEHIND || this == NOT_BEHIND;
        }

        boolean isNegative() {
            return this == NOT_AHEAD || this == NOT_BEHIND;
        }
    }

    /** One group. */
    static final class Group {
        private final Kind kind;
        private final @Nullable Group outer;
        private final int start;
        private int end = Integer.MAX_VALUE;
        private boolean isOptional;
        private boolean isRepeated;

        private Group(Kind kind, @Nullable Group outer, int start) {
            this.kind = kind;
            this.outer = outer;
            this.start = start;
        }

        Kind kind() {
            return kind;
        }

        private boolean holds(int place) {
            return start <= place && place < end;
        }
    }

    private final List<Group> all = new ArrayList<>();
    private final List<Group> captures = new ArrayList<>();
    private final List<@Nullable String> names = new ArrayList<>();
    private final Set<Integer> referred = new HashSet<>();
    private @Nullable Group inner;
    private @Nullable Group closed;
    private boolean looks;

    /** Notes the beginning of a group; returns its number, or 0 when it does not capture. */
    int open(Kind kind, @Nullable String name, int start) {
        inner = new Group(kind, inner, start);
        all.add(inner);
        looks |= kind.isLook();
        if (kind != Kind.CAPTURE) {
            return 0;
        }
        captures.add(inner);
        names.add(name);
        return captures.size();
    }

    /** Notes the end of the innermost group that is open. */
    void close(int end) {
        closed = inner;
        if (inner != null) {
            inner.end = end;
            inner = inner.outer;
        }
    }

    /**
     * Notes that what ends at a place is repeated.
     *
     * @param most how often at most; negative for no limit
     * @throws ExpressionException when something is looked for behind that has no greatest length:
     *     Java may miscalculate where to begin
     */
    void repeat(int end, int most) throws ExpressionException {
        for (Group around = inner; most < 0 && around != null; around = around.outer) {
            if (around.kind.isBehind()) {
                throw new ExpressionException("it looks behind without a greatest length");
            }
        }
        if (closed != null && closed.end == end) {
            closed.isOptional = true;
            closed.isRepeated |= most != 1;
        }
    }

    void refer(int number) {
        referred.add(number);
    }

    boolean isReferred(int number) {
        return referred.contains(number);
    }

    /** Returns the number of the group of a name; 0 when there is none. */
    int named(String name) {
        return names.indexOf(name) + 1;
    }

    /** Returns whether the expression has parts that only an engine that backtracks can match. */
    boolean needBacktracking() {
        return looks || !referred.isEmpty();
    }

    /**
     * Returns whether a back-reference can only match nothing, because its group has no text there.
     *
     * @throws ExpressionException when Java means something else by it than ECMAScript, which
     *     forgets the texts of groups at each repetition of a part around them, takes no repetition
     *     that is empty, and looks behind from right to left
     */
    boolean isEmpty(int number, int place) throws ExpressionException {
        if (number < 1 || number > captures.size()) {
            throw new ExpressionException("a back-reference has no group to refer to");
        }
        Group group = captures.get(number - 1);
        for (Group around : all) {
            if (around.kind.isBehind() && (around.holds(place) || around.holds(group.start))) {
                throw new ExpressionException("lookbehind and back-references cannot be mixed");
            }
        }
        if (place < group.end) {
            return true;
        }
        boolean isSeen = false;
        for (Group around = group; around != null; around = around.outer) {
            if (around.kind.isNegative() && !around.holds(place)) {
                return true;
            }
            isSeen |= around.kind.isLook();
            if (around.isRepeated || (isSeen && around.isOptional)) {
                throw new ExpressionException(
                        "a back-reference refers to a group that is repeated");
            }
        }
        return false;
    }
}

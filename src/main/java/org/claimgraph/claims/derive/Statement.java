package org.claimgraph.claims.derive;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.CountKind;
import org.claimgraph.claims.model.EffectiveTime;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One content of one claim: the smallest thing that rules compare.
 *
 * @param time when the content happened or held, as this claim says it
 * @param matter what it is about: statements with the same one are about the same
 * @param standing whether its voice stands by it
 */
public record Statement(
        ClaimRecord claim, Content content, EffectiveTime time, String matter, Standing standing) {

    /** Whether a voice stands by what it said. */
    public enum Standing {
        /** It does. */
        STANDS,
        /** It said later that this is not so, or withdrew or replaced it. */
        TAKEN_BACK,
        /** Another coder's reading of a sentence that is compared as a first coder read it. */
        SECOND_CODING
    }

    /** Returns the same statement with another standing. */
    Statement as(Standing other) {
        return new Statement(claim, content, time, matter, other);
    }

    /** Returns the days on which the content can have happened or held. */
    public Period period() {
        return time.days();
    }

    /**
     * Returns whether it says that the matter is so. Who counts none of something denies the
     * matter.
     */
    public boolean affirms() {
        return claim.affirms() != content.countsNone();
    }

    /** Returns who says it. */
    public String origin() {
        return claim.origin();
    }

    boolean hasOrigin() {
        return !origin().equals(Content.UNSTATED);
    }

    /** Returns the id of the event that it is about, or null. */
    public @Nullable String event() {
        return claim.event();
    }

    /** Returns whether the origin speaks itself, and nobody carries its word. */
    boolean isInOwnVoice() {
        return claim.chain().size() == 1;
    }

    /**
     * Returns whether rules may compare it at all: it commits its origin, by a relation that says
     * something.
     */
    public boolean isComparable() {
        return standing != Standing.SECOND_CODING
                && claim.stance().commits()
                && content.relation().isComparable();
    }

    /** Returns whether its voice stands by it. */
    public boolean stands() {
        return standing == Standing.STANDS;
    }

    /** Returns whether its time is that of a figure, which changes, and not that of a deed. */
    public boolean isFigureAsOf() {
        Unit unit = content.unit();
        return unit != null && unit.countKind() != CountKind.PER_EVENT;
    }

    /** Returns whether it gives a figure for a stretch of time, such as a total so far. */
    public boolean isCountOfItsTime() {
        Unit unit = content.unit();
        return unit != null
                && (unit.countKind() == CountKind.CUMULATIVE
                        || unit.countKind() == CountKind.PER_PERIOD);
    }

    /** Returns whether both can be about one time. */
    public boolean overlaps(Statement other) {
        return period().overlaps(other.period());
    }

    /**
     * Returns whether what it denies, if it counts none, takes in all of what the other says: none
     * on one day says nothing about the month, unless both are about one event.
     */
    boolean reaches(Statement other) {
        boolean isSameEvent = event() != null && event().equals(other.event());
        return !content.countsNone() || isSameEvent || period().contains(other.period());
    }

    /** Returns whether both are about what happens, or both about what is to come. */
    boolean sharesModeWith(Statement other) {
        return content.mode().comparesWith(other.content.mode());
    }

    /**
     * Returns whether the claims may be about the same event: both name the same one, or one names
     * none.
     */
    boolean mayShareEventWith(Statement other) {
        String event = event();
        String otherEvent = other.event();
        return event == null || otherEvent == null || event.equals(otherEvent);
    }

    /** Returns whether one can have done what the other tells: a subject is shared or unstated. */
    boolean mayShareSubjectWith(Statement other) {
        List<String> subjects = content.subjects();
        List<String> others = other.content.subjects();
        return subjects.contains(Content.UNSTATED)
                || others.contains(Content.UNSTATED)
                || !Collections.disjoint(subjects, others);
    }

    /** Returns whether its object is stated and is another than that of the other. */
    boolean hasOtherObjectThan(Statement other) {
        String object = content.object();
        String theirs = other.content.object();
        return object != null
                && theirs != null
                && !object.equals(Content.UNSTATED)
                && !theirs.equals(Content.UNSTATED)
                && !Objects.equals(object, theirs);
    }
}

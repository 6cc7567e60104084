package org.claimgraph.claims.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something claimed happened or held: its own time, narrowed by the time of its event.
 *
 * @param days the days on which it can have happened; without any date the days up to its document
 *     or, for what is to come, from its document on
 * @param isDated whether a time of its own or of its event says so, not its document alone
 */
public record EffectiveTime(Period days, boolean isDated) {

    /**
     * Returns the effective time of a content.
     *
     * <p>An own time that the event does not overlap is kept as it is. Something that has begun and
     * has no end lasts until the last day on which its document can have been published.
     *
     * @param event the days of the event that the claim is about; null when they are not known
     * @param published the days on which the document of the claim can have been published
     */
    public static EffectiveTime of(Content content, @Nullable Period event, Period published) {
        Period own = content.dated() ? untilReported(content, published.to()) : content.period();
        if (event == null) {
            return new EffectiveTime(own, content.dated());
        }
        if (own.overlaps(event)) {
            return new EffectiveTime(own.intersect(event), true);
        }
        return new EffectiveTime(content.dated() ? own : event, true);
    }

    private static Period untilReported(Content content, long reported) {
        Period own = content.period();
        boolean goesOn = own.hasStart() && !own.hasEnd() && content.mode() == Mode.ACTUAL;
        return goesOn && own.from() <= reported ? new Period(own.from(), reported) : own;
    }

    /** Returns the shortest effective time that takes in all of these; at least one. */
    public static EffectiveTime spanning(List<EffectiveTime> times) {
        long from = times.stream().mapToLong(time -> time.days.from()).min().orElseThrow();
        long to = times.stream().mapToLong(time -> time.days.to()).max().orElseThrow();
        return new EffectiveTime(
                new Period(from, to), times.stream().allMatch(EffectiveTime::isDated));
    }
}

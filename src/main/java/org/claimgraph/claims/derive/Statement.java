package org.claimgraph.claims.derive;

import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;
import org.claimgraph.claims.model.EffectiveTime;
import org.claimgraph.claims.model.Period;

/**
 * One content of one claim: the smallest thing that rules compare.
 *
 * @param time when the content happened or held, as this claim says it
 */
record Statement(ClaimRecord claim, Content content, EffectiveTime time) {

    /** Returns the days on which the content can have happened or held. */
    Period period() {
        return time.days();
    }

    boolean affirms() {
        return claim.affirms();
    }

    String origin() {
        return claim.origin();
    }

    boolean hasOrigin() {
        return !origin().equals(Content.UNSTATED);
    }

    /**
     * Returns whether rules may compare it at all: it commits its origin, by a relation that says
     * something.
     */
    boolean isComparable() {
        return claim.stance().commits() && content.relation().isComparable();
    }

    boolean overlaps(Statement other) {
        return period().overlaps(other.period());
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
        String event = claim.event();
        String otherEvent = other.claim.event();
        return event == null || otherEvent == null || event.equals(otherEvent);
    }
}

package org.claimgraph.claims.derive;

import org.claimgraph.claims.model.ClaimRecord;
import org.claimgraph.claims.model.Content;

/** One content of one claim: the smallest thing that rules compare. */
record Statement(ClaimRecord claim, Content content) {

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
        return content.period().overlaps(other.content.period());
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

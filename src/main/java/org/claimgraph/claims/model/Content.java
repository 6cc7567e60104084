package org.claimgraph.claims.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposition, as rules compare it.
 *
 * @param proposition its hash
 * @param core the hash of its subjects, relation and object
 * @param subjects ids, sorted; several act jointly; {@link #UNSTATED} for one that is not stated
 * @param object an id, {@link #UNSTATED}, or null for none
 * @param value what it has in place of an object; null for none
 * @param location an id; the object when that is a location; null when not stated
 * @param period the days that its time admits; without a time all days up to the document's date,
 *     or from it on when the mode looks ahead
 * @param time the time exactly as typed; empty when not stated
 * @param amount null when no number is stated
 * @param unit null when no number is stated
 * @param means by what means: ids, sorted
 */
public record Content(
        String proposition,
        String core,
        List<String> subjects,
        Relation relation,
        @Nullable String object,
        @Nullable Value value,
        @Nullable String location,
        Period period,
        String time,
        @Nullable Amount amount,
        @Nullable Unit unit,
        List<String> means,
        Mode mode) {

    /** Means somebody or something that the document does not state. */
    public static final String UNSTATED = "?";

    /** Returns whether it counts things and finds none, so that the matter itself is denied. */
    public boolean countsNone() {
        return amount != null
                && unit != null
                && !unit.fractions()
                && amount.max() != null
                && amount.max().signum() == 0;
    }

    /** Returns the id of the object or the text of the value; null for neither. */
    public @Nullable String objectOrValue() {
        return value == null ? object : value.text();
    }

    /** Returns whether a time was stated. */
    public boolean dated() {
        return !time.isEmpty();
    }
}

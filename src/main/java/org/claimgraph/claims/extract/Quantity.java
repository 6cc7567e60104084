package org.claimgraph.claims.extract;

import java.math.BigDecimal;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Bound;
import org.claimgraph.claims.model.ContentHash;
import org.claimgraph.claims.model.Unit;
import org.jspecify.annotations.Nullable;

/** A number with its unit as a row states them; both null when it states none. */
record Quantity(@Nullable Amount amount, @Nullable Unit unit) {

    static final Quantity NONE = new Quantity(null, null);

    /** Adds the fields of a number to the hash of a proposition. */
    void addTo(ContentHash hash) {
        BigDecimal upper = amount == null || amount.bound() != Bound.RANGE ? null : amount.max();
        hash.field("amount", amount == null ? "" : plain(amount.number()));
        hash.field("amount_max", upper == null ? "" : plain(upper));
        hash.field("bound", amount == null ? "" : amount.bound().slug());
        hash.field("unit", unit == null ? "" : unit.id());
    }

    /** Returns a decimal without a sign, an exponent or needless zeros. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

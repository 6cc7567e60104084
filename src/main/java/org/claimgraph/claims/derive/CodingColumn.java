package org.claimgraph.claims.derive;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A column of the claims table in which coders can differ.
 *
 * @param name its name in the table
 * @param value what a statement has there; empty for nothing
 */
record CodingColumn(String name, Function<Statement, String> value) {

    /** The columns that are compared, in the order of the table. */
    static final List<CodingColumn> ALL =
            List.of(
                    column("chain", said -> String.join(" > ", said.claim().chain())),
                    column("stance", said -> said.claim().stance().slug()),
                    column("negated", said -> said.claim().negated() ? "yes" : ""),
                    column("subject", said -> String.join(" + ", said.content().subjects())),
                    column("relation", said -> said.content().relation().id()),
                    column("object", said -> said.content().object()),
                    column("location", CodingColumn::location),
                    column("time", said -> said.content().time()),
                    column("amount", said -> amount(said.content().amount())),
                    column("unit", said -> unit(said.content().unit())),
                    column("means", said -> String.join("; ", said.content().means())),
                    column("event", Statement::event),
                    column("mode", said -> said.content().mode().slug()));

    private static CodingColumn column(String name, Function<Statement, @Nullable String> value) {
        return new CodingColumn(name, said -> Objects.requireNonNullElse(value.apply(said), ""));
    }

    /** The object, when it is a place, is compared as object only. */
    private static @Nullable String location(Statement said) {
        String location = said.content().location();
        return Objects.equals(location, said.content().object()) ? null : location;
    }

    private static @Nullable String amount(@Nullable Amount amount) {
        return amount == null
                ? null
                : amount.bound().slug()
                        + " "
                        + amount.number().stripTrailingZeros().toPlainString();
    }

    private static @Nullable String unit(@Nullable Unit unit) {
        return unit == null ? null : unit.id();
    }
}

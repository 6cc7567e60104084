package org.claimgraph.claims.extract;

import org.claimgraph.csvw.row.CompiledTable;

/** The indexes of the columns of the claims table, looked up once. */
record ClaimColumns(
        int id,
        int document,
        int para,
        int sentence,
        int start,
        int end,
        int locatorKind,
        int locator,
        int quote,
        int quotePrefix,
        int quoteSuffix,
        int restates,
        int chain,
        int stance,
        int negated,
        int grade,
        int subject,
        int relation,
        int object,
        int against,
        int location,
        int time,
        int amount,
        int amountMax,
        int bound,
        int unit,
        int means,
        int event,
        int answers,
        int restsOn,
        int withdraws,
        int replaces,
        int evidence,
        int mode,
        int saidOn,
        int gist,
        int coder,
        int coded) {

    static ClaimColumns of(CompiledTable table) {
        return new ClaimColumns(
                table.column("id"),
                table.column("document"),
                table.column("para"),
                table.column("sentence"),
                table.column("start"),
                table.column("end"),
                table.optional("locator_kind"),
                table.optional("locator"),
                table.optional("quote"),
                table.optional("quote_prefix"),
                table.optional("quote_suffix"),
                table.column("restates"),
                table.column("chain"),
                table.column("stance"),
                table.column("negated"),
                table.optional("grade"),
                table.column("subject"),
                table.column("relation"),
                table.column("object"),
                table.column("against"),
                table.column("location"),
                table.column("time"),
                table.column("amount"),
                table.column("amount_max"),
                table.column("bound"),
                table.column("unit"),
                table.column("means"),
                table.column("event"),
                table.column("answers"),
                table.optional("rests_on"),
                table.optional("withdraws"),
                table.optional("replaces"),
                table.optional("evidence"),
                table.column("mode"),
                table.column("said_on"),
                table.column("gist"),
                table.column("coder"),
                table.column("coded"));
    }

    /** Returns the columns that add to a content of the row's own. */
    int[] aboutContent() {
        return new int[] {against, location, time, amount, amountMax, bound, unit, means};
    }
}

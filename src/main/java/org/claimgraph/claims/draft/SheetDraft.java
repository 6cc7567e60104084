package org.claimgraph.claims.draft;

import java.util.List;

/**
 * What was guessed of a sheet.
 *
 * @param rows how many rows were looked at
 * @param mapped the columns that are columns of claims
 * @param own the titles of the other columns
 * @param missing the columns of claims that every row needs and the sheet does not have
 * @param wideIds whether its ids need the wide alphabet
 */
public record SheetDraft(
        int rows, List<Mapped> mapped, List<String> own, List<String> missing, boolean wideIds) {

    /**
     * A column of the sheet that is a column of claims.
     *
     * @param format the format of its dates; empty for none
     */
    public record Mapped(String title, String column, String format) {}
}

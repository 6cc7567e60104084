package org.claimgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.claims.draft.SheetDraft;
import org.claimgraph.problem.Printable;

/** Says in words what was guessed of a sheet. */
final class DraftText {

    private DraftText() {}

    static void print(SheetDraft draft, Path sheet, PrintWriter out) {
        out.printf(
                "Started a project from %s, by its header and its first rows (%,d).%n",
                Printable.of(sheet.toString()), draft.rows());
        out.println(
                "Your file is mappings/claims.csv; csv-metadata.json says what its columns are.");
        for (SheetDraft.Mapped column : draft.mapped()) {
            out.printf(
                    "  %s is read as %s%s%n",
                    Printable.of(column.title()),
                    column.column(),
                    column.format().isEmpty() ? "" : ", dates written as " + column.format());
        }
        if (!draft.own().isEmpty()) {
            out.println("Kept as columns of your own: " + titles(draft.own()) + ".");
        }
        if (draft.wideIds()) {
            out.println("Ids may have capitals, underscores and points, as yours do.");
        }
        if (!draft.missing().isEmpty()) {
            out.println(
                    "Every claim also needs: "
                            + String.join(", ", draft.missing())
                            + ". Add these columns, or change the titles in csv-metadata.json.");
        }
        out.println(
                "Each guess is marked \"guessed\" there. Correct it, and fill in documents.csv,"
                        + " actors.csv and locations.csv.");
    }

    private static String titles(List<String> titles) {
        return String.join(", ", titles.stream().map(Printable::of).toList());
    }
}

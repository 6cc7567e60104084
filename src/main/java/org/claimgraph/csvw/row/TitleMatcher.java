package org.claimgraph.csvw.row;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.metadata.ColumnDescription;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.table.Header;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.text.Nearest;

/** Matches columns by title, in any order. */
final class TitleMatcher {

    private final List<ColumnDescription> described;
    private final Header header;
    private final CellRef headerRow;
    private final Problems problems;

    TitleMatcher(TableDescription table, Header header, CellRef headerRow, Problems problems) {
        List<ColumnDescription> columns = table.schema().columns();
        this.described = columns == null ? List.of() : columns;
        this.header = header;
        this.headerRow = headerRow;
        this.problems = problems;
    }

    ColumnMatch match() {
        ColumnMatch match = new ColumnMatch();
        List<String> absent = new ArrayList<>();
        boolean[] used = new boolean[header.titles().size()];
        int last = -1;
        boolean ordered = true;
        for (ColumnDescription column : described) {
            int source = column.virtual() ? ColumnMatch.NONE : source(column, used);
            match.add(column, source);
            if (source >= 0) {
                used[source] = true;
                ordered &= source > last;
                last = source;
            } else if (!column.virtual()) {
                absent.add(column.label());
            }
        }
        reportUnknown(used, absent);
        reportAbsent(match);
        if (!ordered) {
            reportOrder();
        }
        return match;
    }

    private int source(ColumnDescription column, boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && isTitleOf(column, header.name(i))) {
                return i;
            }
        }
        return ColumnMatch.NONE;
    }

    private static boolean isTitleOf(ColumnDescription column, String written) {
        for (ColumnDescription.Title title : column.titles()) {
            if (title.text().equals(written)) {
                return true;
            }
        }
        return column.named() && column.name().equals(written);
    }

    private void reportUnknown(boolean[] used, List<String> absent) {
        for (int i = 0; i < used.length; i++) {
            String title = header.name(i);
            if (used[i] || title.isEmpty()) {
                continue;
            }
            String nearest = Nearest.to(title, absent);
            problems.report(
                    ProblemCode.COLUMN_UNKNOWN,
                    headerRow.at(i + 1, title),
                    title,
                    "the column " + Problem.quote(title) + " is not described",
                    nearest == null
                            ? "It is left out. Describe it in the metadata to keep its values."
                            : "Did you mean \"" + nearest + "\"? It is left out until then.");
        }
    }

    private void reportAbsent(ColumnMatch match) {
        for (int i = 0; i < match.columns().size(); i++) {
            ColumnDescription column = match.columns().get(i);
            boolean missing = match.sources().get(i) < 0 && !column.virtual();
            if (missing && column.values().required()) {
                problems.report(
                        Problem.of(
                                        ProblemCode.COLUMN_MISSING,
                                        headerRow,
                                        column.label(),
                                        "there is no column " + Problem.quote(column.label()),
                                        "Add the column; every row must have a value in it.")
                                .against(column.rule("required")));
            }
        }
    }

    private void reportOrder() {
        problems.report(
                ProblemCode.COLUMN_ORDER,
                headerRow,
                "",
                "the columns are in a different order than in the metadata",
                "They are matched by their titles; no action is needed.");
    }
}

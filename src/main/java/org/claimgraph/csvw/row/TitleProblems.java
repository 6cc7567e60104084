package org.claimgraph.csvw.row;

import java.util.List;
import org.claimgraph.csvw.metadata.ColumnDescription;
import org.claimgraph.csvw.table.Header;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.text.Nearest;
import org.jspecify.annotations.Nullable;

/** Says in words what is wrong with the titles of a header that is matched by title. */
final class TitleProblems {

    private final Header header;
    private final CellRef headerRow;
    private final Problems problems;

    TitleProblems(Header header, CellRef headerRow, Problems problems) {
        this.header = header;
        this.headerRow = headerRow;
        this.problems = problems;
    }

    /** Reports a title that is written otherwise than that of its column. */
    void readAs(int column, ColumnDescription described) {
        String title = header.name(column);
        String label = described.label();
        problems.report(
                ProblemCode.COLUMN_SPELLING,
                headerRow.at(column + 1, title),
                title,
                "the column " + Problem.quote(title) + " is read as " + Problem.quote(label),
                "Write " + label + " in the header.");
    }

    /**
     * Says of a title that is there twice, which was reported with the header, where it belongs.
     *
     * @param replaced the column whose place it takes; null for none
     */
    void twice(int column, @Nullable ColumnDescription replaced) {
        if (replaced != null) {
            problems.amend(
                    ProblemCode.HEADER_DUPLICATE,
                    headerRow.at(column + 1, header.name(column)),
                    problem -> problem.advising(belongs(replaced)));
        }
    }

    /** Reports a title that differs by a slip of the hand from that of a column. */
    void slip(int column, ColumnDescription meant, boolean isAbsent) {
        misspelled(
                column,
                isAbsent
                        ? "Did you mean \"" + meant.label() + "\"? If not, call it something else."
                        : "The column \""
                                + meant.label()
                                + "\" is there, too. Delete one of them, or call"
                                + " it something else.");
    }

    /** Reports a title that is where another belongs. */
    void replaced(int column, ColumnDescription replaced) {
        String label = replaced.label();
        misspelled(
                column,
                belongs(replaced)
                        + " If it is another column, add a column "
                        + label
                        + " before it"
                        + (replaced.values().required() ? "." : ", which may stay empty."));
    }

    private static String belongs(ColumnDescription replaced) {
        return "It is where \"%s\" belongs. Write %s in the header."
                .formatted(replaced.label(), replaced.label());
    }

    private void misspelled(int column, String remedy) {
        undescribed(ProblemCode.COLUMN_MISSPELLED, column, remedy);
    }

    /**
     * Reports a column that is not described.
     *
     * @param absent the titles of columns that are not there
     */
    void unknown(int column, List<String> absent) {
        String nearest = Nearest.to(header.name(column), absent);
        undescribed(
                ProblemCode.COLUMN_UNKNOWN,
                column,
                "It is left out. "
                        + (nearest == null
                                ? "Describe it in the metadata to keep its values."
                                : "Did you mean \"" + nearest + "\"?"));
    }

    private void undescribed(ProblemCode code, int column, String remedy) {
        String title = header.name(column);
        problems.report(
                code,
                headerRow.at(column + 1, title),
                title,
                "the column " + Problem.quote(title) + " is not described",
                remedy);
    }

    /**
     * Reports columns that every row must fill and that are not there, together with those that are
     * not described.
     */
    void missing(List<ColumnDescription> missing, List<Integer> unknown) {
        ColumnDescription first = missing.get(0);
        String names = quoted(missing.stream().map(ColumnDescription::label).toList());
        problems.report(
                Problem.of(
                                ProblemCode.COLUMN_MISSING,
                                headerRow,
                                first.label(),
                                missing.size() == 1
                                        ? "there is no column " + names
                                        : "there are no columns " + names,
                                missingRemedy(missing.size(), unknown))
                        .against(first.rule("required")));
    }

    private String missingRemedy(int missing, List<Integer> unknown) {
        boolean isOne = missing == 1;
        String add =
                isOne
                        ? "dd the column; every row must have a value in it."
                        : "dd the columns; every row must have a value in them.";
        if (unknown.isEmpty()) {
            return "A" + add;
        }
        String names = quoted(unknown.stream().map(header::name).toList());
        return unknown.size() == 1
                ? names + " is not described: correct it if it is meant, or a" + add
                : names + " are not described: correct those that are meant, or a" + add;
    }

    private static String quoted(List<String> names) {
        List<String> quoted = names.stream().map(Problem::quote).toList();
        int last = quoted.size() - 1;
        return last == 0
                ? quoted.get(0)
                : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }

    /** Reports that the columns are in another order. */
    void order() {
        problems.report(
                ProblemCode.COLUMN_ORDER,
                headerRow,
                "",
                "the columns are in a different order than in the metadata",
                "They are matched by their titles; no action is needed.");
    }
}

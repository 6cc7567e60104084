package org.claimgraph.csvw.row;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.metadata.ColumnDescription;
import org.claimgraph.csvw.metadata.LanguageTags;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.csvw.metadata.TableSchema;
import org.claimgraph.csvw.table.Dialect;
import org.claimgraph.csvw.table.Header;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * Matches columns by position and compares their titles (Metadata Vocabulary, section 6.5.1).
 *
 * <p>Columns that the metadata do not describe become {@code _col.N}.
 */
final class PositionMatcher {

    private final TableSchema schema;
    private final TextRef place;
    private final Header header;
    private final CellRef headerRow;
    private final int width;
    private final Problems problems;
    private final List<Problem> mismatches = new ArrayList<>();
    private final List<Integer> untitled = new ArrayList<>();
    private int compared;

    PositionMatcher(
            TableDescription table,
            Header header,
            CellRef headerRow,
            int width,
            Problems problems) {
        this.schema = table.schema();
        this.place = table.place();
        this.header = header;
        this.headerRow = headerRow;
        this.width = width;
        this.problems = problems;
    }

    ColumnMatch match() {
        List<ColumnDescription> described = schema.columns();
        return described == null ? ofHeader() : match(described);
    }

    private ColumnMatch ofHeader() {
        ColumnMatch match = new ColumnMatch(true);
        for (int i = 0; i < width; i++) {
            match.add(ColumnDescription.ofHeader(i + 1, titles(i), schema.inherited(), place), i);
        }
        return match;
    }

    private List<ColumnDescription.Title> titles(int column) {
        List<ColumnDescription.Title> titles = new ArrayList<>();
        if (column < header.titles().size()) {
            for (String title : header.titles().get(column)) {
                titles.add(new ColumnDescription.Title(title, "und"));
            }
        }
        return titles;
    }

    private ColumnMatch match(List<ColumnDescription> described) {
        ColumnMatch match = new ColumnMatch(true);
        int source = 0;
        for (ColumnDescription column : described) {
            if (!column.virtual()) {
                checkTitle(column, source);
                match.add(column, source++);
            }
        }
        if (!header.isNoHeader()) {
            report(described, source);
        }
        for (; source < width; source++) {
            match.add(
                    ColumnDescription.ofHeader(source + 1, List.of(), schema.inherited(), place),
                    source);
        }
        for (ColumnDescription column : described) {
            if (column.virtual()) {
                match.add(column, ColumnMatch.NONE);
            }
        }
        return match;
    }

    private void report(List<ColumnDescription> described, int count) {
        boolean looksLikeHeader = looksLikeHeader(count);
        if (looksLikeHeader) {
            mismatches.forEach(problems::report);
        } else {
            problems.report(noTitle(schema, header, Dialect.PLAIN, headerRow));
        }
        reportUntitled(described);
        if (count != width && looksLikeHeader) {
            reportWidth(count);
        }
    }

    private void reportWidth(int described) {
        problems.report(
                Problem.of(
                                ProblemCode.HEADER_MISMATCH,
                                headerRow,
                                "",
                                "the file has "
                                        + (width == 1 ? "1 column" : width + " columns")
                                        + " and the metadata describe "
                                        + described,
                                hasOnlyEmptyTitles(described)
                                        ? "Delete the columns without a title at the end, or"
                                                + " describe them."
                                        : "Describe each column of the file, in its order.")
                        .against(schema.places().rule("columns")));
    }

    /**
     * Returns whether the remaining columns have no titles: spreadsheets also save columns that
     * were emptied.
     */
    private boolean hasOnlyEmptyTitles(int from) {
        for (int i = from; i < header.titles().size(); i++) {
            if (!header.name(i).isBlank()) {
                return false;
            }
        }
        return from < header.titles().size();
    }

    private void checkTitle(ColumnDescription column, int source) {
        if (column.titles().isEmpty()) {
            if (column.named() && source < header.titles().size()) {
                untitled.add(source);
            }
            return;
        }
        if (source >= header.titles().size()) {
            return;
        }
        compared++;
        String written = mismatch(column, source);
        if (written != null) {
            mismatches.add(
                    Problem.of(
                                    ProblemCode.HEADER_MISMATCH,
                                    headerRow.at(source + 1, written),
                                    written,
                                    "the column is called "
                                            + Problem.quote(written)
                                            + " and not "
                                            + Problem.quote(column.label()),
                                    titleRemedy(column, written))
                            .against(column.rule("titles")));
        }
    }

    /**
     * Returns whether something of the row is right, or nearly. If nothing is, it is probably
     * another row: that has one cause, and not one in each column.
     */
    private boolean looksLikeHeader(int described) {
        boolean isNothingRight = compared > 0 && mismatches.size() == compared;
        return !isNothingRight
                || (compared == 1 && described == width)
                || mismatches.stream().anyMatch(problem -> isLikeATitle(problem.value()));
    }

    /** Returns whether a column of the metadata has this title, but for capitals and spaces. */
    private boolean isLikeATitle(String written) {
        List<ColumnDescription> described = schema.columns();
        return described != null
                && described.stream()
                        .flatMap(column -> column.titles().stream())
                        .anyMatch(title -> title.text().strip().equalsIgnoreCase(written.strip()));
    }

    /** Returns the problem of a row that is probably not the header of this table. */
    static Problem noTitle(TableSchema schema, Header header, Dialect dialect, CellRef headerRow) {
        List<ColumnDescription> columns = schema.columns();
        List<String> expected =
                (columns == null ? List.<ColumnDescription>of() : columns)
                        .stream()
                                .filter(column -> !column.virtual())
                                .map(ColumnDescription::label)
                                .toList();
        String title = header.name(0);
        boolean isOneCell = header.titles().size() == 1 && title.contains(dialect.delimiter());
        return Problem.of(
                        ProblemCode.HEADER_MISMATCH,
                        headerRow,
                        title,
                        isOneCell
                                ? Problem.quote(title) + " is one cell, because it is in quotes"
                                : "no column has its title; the first is called "
                                        + Problem.quote(title)
                                        + " and not "
                                        + Problem.quote(expected.get(0)),
                        isOneCell
                                ? "Delete the quotes at both ends of every row."
                                : "If this row is not the header, delete the rows above it, or set"
                                        + " \"skipRows\" in the dialect. If it is, write: "
                                        + String.join(", ", expected)
                                        + ".")
                .against(schema.places().rule("columns"));
    }

    private String titleRemedy(ColumnDescription column, String written) {
        if (!written.equals(written.strip()) && isTitleOf(column, written.strip())) {
            return "The title begins or ends with a space. Delete it in the header, or set \"trim\": true"
                    + " in the dialect, which takes the spaces around all cells away.";
        }
        return isTitleElsewhere(written)
                ? "The columns are in a different order than in the metadata. CSV on the Web"
                        + " matches them by position: reorder them in one of the two."
                : "Make the header and the titles in the metadata the same, capitals included.";
    }

    private boolean isTitleElsewhere(String written) {
        List<ColumnDescription> described = schema.columns();
        for (ColumnDescription column :
                described == null ? List.<ColumnDescription>of() : described) {
            if (isTitleOf(column, written)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A name alone is not a title: a validator then cannot tell whether the column is the one
     * meant. They are reported together, because they are usually left out together.
     */
    private void reportUntitled(List<ColumnDescription> described) {
        if (untitled.isEmpty()) {
            return;
        }
        int first = untitled.get(0);
        List<String> names =
                untitled.stream().map(i -> Problem.quote(described.get(i).name())).toList();
        boolean isOne = names.size() == 1;
        problems.report(
                Problem.of(
                                ProblemCode.COLUMN_UNTITLED,
                                headerRow.at(first + 1, header.name(first)),
                                header.name(first),
                                isOne
                                        ? "the metadata give the column "
                                                + names.get(0)
                                                + " no title"
                                        : "the metadata give %d columns no titles: %s"
                                                .formatted(names.size(), shown(names)),
                                isOne
                                        ? "Write \"titles\": "
                                                + Problem.quote(header.name(first))
                                                + " in the metadata."
                                        : "Write \"titles\" with what the header says in each of them, such as"
                                                + " \"titles\": "
                                                + Problem.quote(header.name(first))
                                                + ".")
                        .against(described.get(first).rule("name")));
    }

    private static String shown(List<String> names) {
        int most = Math.min(names.size(), 5);
        return String.join(", ", names.subList(0, most))
                + (names.size() > most ? " and so on" : "");
    }

    /** Returns the title in the file if the column does not have it; else null. */
    private @Nullable String mismatch(ColumnDescription column, int source) {
        List<String> written = header.titles().get(source);
        for (String title : written) {
            if (isTitleOf(column, title)) {
                return null;
            }
        }
        return written.isEmpty() ? null : written.get(0);
    }

    private boolean isTitleOf(ColumnDescription column, String written) {
        String language = schema.inherited().language();
        for (ColumnDescription.Title title : column.titles()) {
            if (title.text().equals(written) && LanguageTags.agree(title.language(), language)) {
                return true;
            }
        }
        return false;
    }
}

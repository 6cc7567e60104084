package org.claimgraph.claims.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.datatype.Datatype;
import org.claimgraph.csvw.datatype.ErrorValues;
import org.claimgraph.csvw.metadata.LanguageTags;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.claimgraph.text.Hidden;

/**
 * Checks texts that people read, such as labels: that they show something, hide no character and
 * are not what a spreadsheet writes in place of a value.
 */
public final class TextCheck {

    /** A tag begins with two or three letters, or is private; longer ones were never registered. */
    private static final Pattern LANGUAGE = Pattern.compile("^(?:[A-Za-z]{2,3}|[xXiI])(?:-|$)");

    /** The table has reported it. */
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final CompiledColumn[] columns;
    private final Problems problems;

    /** Makes the check of a table. */
    public TextCheck(CompiledTable table, Problems problems) {
        this.columns =
                table.columns().stream().filter(TextCheck::isText).toArray(CompiledColumn[]::new);
        this.problems = problems;
    }

    /** A shape is text too, and is read as a shape. */
    private static boolean isText(CompiledColumn column) {
        Datatype type = column.datatype();
        return column.source() >= 0
                && (type.base() == BuiltInDatatype.LANGUAGE
                        || type.iri().equals(BuiltInDatatype.STRING.iri()))
                && !column.name().equals("wkt");
    }

    /** Reports what is wrong with the texts of a row. */
    public void check(TypedRow row) {
        for (CompiledColumn column : columns) {
            int index = column.index();
            boolean isTag = column.datatype().base() == BuiltInDatatype.LANGUAGE;
            for (int i = 0; i < row.count(index); i++) {
                if (isTag) {
                    checkTag(row, index, row.item(index, i));
                } else {
                    check(row, index, row.item(index, i));
                }
            }
        }
    }

    private void check(TypedRow row, int column, String text) {
        if (!row.isValid(column)) {
            return;
        }
        if (Hidden.isAll(text)) {
            report(
                    row,
                    column,
                    ProblemCode.VALUE_REQUIRED,
                    Problem.quote(text) + " shows nothing",
                    "Write a text that can be seen, or clear the cell if it may be empty.");
        } else if (ErrorValues.contains(text.strip())) {
            report(
                    row,
                    column,
                    ProblemCode.VALUE_FORMAT,
                    Problem.quote(text) + " is what a spreadsheet writes where it has no value",
                    "Write the value itself.");
        } else {
            checkHidden(row, column, text);
        }
    }

    /** The datatype of XML Schema allows more than there can be, such as {@code en-a}. */
    private void checkTag(TypedRow row, int column, String text) {
        if (row.isValid(column) && !(LanguageTags.isTag(text) && LANGUAGE.matcher(text).find())) {
            report(
                    row,
                    column,
                    ProblemCode.VALUE_FORMAT,
                    Problem.quote(text) + " is not a language tag",
                    "Write a language tag, such as en, tr or zh-Hant.");
        }
    }

    private void checkHidden(TypedRow row, int column, String text) {
        int hidden = Hidden.first(text);
        if (hidden >= 0 && hidden != BYTE_ORDER_MARK) {
            report(
                    row,
                    column,
                    ProblemCode.CHARACTER_SUSPECT,
                    "%s has the character U+%04X (%s), which is invisible"
                            .formatted(
                                    Problem.quote(text),
                                    hidden,
                                    Character.getName(hidden).toLowerCase(Locale.ROOT)),
                    "Delete that character, or type the text again.");
        }
    }

    private void report(TypedRow row, int column, ProblemCode code, String message, String remedy) {
        problems.report(code, row.cell(column), row.source(column), message, remedy);
    }
}

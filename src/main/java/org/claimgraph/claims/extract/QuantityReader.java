package org.claimgraph.claims.extract;

import java.math.BigDecimal;
import org.claimgraph.claims.model.Amount;
import org.claimgraph.claims.model.Bound;
import org.claimgraph.claims.model.Unit;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the number of a claim row from amount, amount_max, bound and unit. */
final class QuantityReader {

    private final ClaimColumns at;
    private final Extraction extraction;

    QuantityReader(ClaimColumns columns, Extraction extraction) {
        this.at = columns;
        this.extraction = extraction;
    }

    /**
     * Returns the number of a row, or null after reporting what is wrong with it: at most one
     * problem for each of its cells.
     */
    @Nullable Quantity read(TypedRow row) {
        if (row.isNull(at.amount())) {
            return hasNoPartOfANumber(row) ? Quantity.NONE : null;
        }
        Unit unit = extraction.registry().unit(row.text(at.unit()));
        boolean hasUnit = hasUnit(row);
        boolean amountFits =
                isNumber(row, at.amount()) && isOfOneItem(row) && isWhole(row, at.amount(), unit);
        boolean maximumFits =
                isNumber(row, at.amountMax())
                        && isWhole(row, at.amountMax(), unit)
                        && fitsBound(row);
        return hasUnit && amountFits && maximumFits && row.isValid(at.bound())
                ? withBounds(row, unit)
                : null;
    }

    /** Returns whether a cell is empty or holds a plain number; says how to write another one. */
    private boolean isNumber(TypedRow row, int column) {
        if (row.isValid(column)) {
            return DecimalCell.isPlain(row, column, extraction.problems());
        }
        extraction
                .problems()
                .amend(
                        ProblemCode.VALUE_DATATYPE,
                        row.cell(column),
                        problem -> advised(problem, row, column));
        return false;
    }

    /** A vague number was reported as not being a number; only this table knows how to write it. */
    private Problem advised(Problem problem, TypedRow row, int column) {
        AmountAdvice advice = AmountAdvice.of(row.text(column));
        String remedy =
                advice == null
                        ? null
                        : column == at.amount() ? advice.remedy() : advice.remedyOfUpper();
        if (remedy == null) {
            return DecimalCell.withoutSign(problem, row.source(column));
        }
        String doubt = doubtfulComma(row, column);
        return problem.advising(doubt == null ? remedy : doubt);
    }

    /** What has fractions may have a comma before them; what counts has it between thousands. */
    private @Nullable String doubtfulComma(TypedRow row, int column) {
        Unit unit = extraction.registry().unit(row.text(at.unit()));
        String text = row.text(column).strip();
        if (unit == null || !unit.fractions() || !text.matches("[1-9][0-9]{0,2},[0-9]{3}")) {
            return null;
        }
        return "Write %s if the comma is between thousands, or %s if it is before a fraction."
                .formatted(text.replace(",", ""), text.replace(',', '.'));
    }

    private boolean hasUnit(TypedRow row) {
        if (!row.isNull(at.unit())) {
            return row.isValid(at.unit());
        }
        AmountAdvice advice =
                row.isValid(at.amount()) ? null : AmountAdvice.of(row.text(at.amount()));
        if (row.isValid(at.amount()) || (advice != null && advice.lacksUnit())) {
            report(
                    row,
                    at.unit(),
                    ProblemCode.AMOUNT_WITHOUT_UNIT,
                    "the amount " + row.text(at.amount()) + " has no unit",
                    "Write what is counted, such as people-killed or km; the units are in ontology/units.csv.");
        }
        return false;
    }

    private boolean isOfOneItem(TypedRow row) {
        if (row.count(at.subject()) <= 1
                && row.count(at.object()) <= 1
                && row.count(at.location()) <= 1) {
            return true;
        }
        report(
                row,
                at.amount(),
                ProblemCode.LIST_WITH_AMOUNT,
                "the row has a number and a list, so it is not clear to which item the number belongs",
                "Write one row for each item, or join subjects that act together with +.");
        return false;
    }

    /** What counts takes no fraction, so that 1.200 never becomes one and a fifth of a person. */
    private boolean isWhole(TypedRow row, int column, @Nullable Unit unit) {
        if (unit == null || unit.fractions() || row.text(column).indexOf('.') < 0) {
            return true;
        }
        reportFraction(row, column, unit);
        return false;
    }

    private void reportFraction(TypedRow row, int column, Unit unit) {
        String written = row.text(column);
        String grouped = written.replace(".", "");
        boolean mayBeGroups = written.matches("-?[1-9][0-9]{0,2}\\.[0-9]{3}");
        String read = new BigDecimal(written).stripTrailingZeros().toPlainString();
        report(
                row,
                column,
                ProblemCode.AMOUNT_NOT_WHOLE,
                Problem.quote(written)
                        + " is not a whole number, and "
                        + unit.id()
                        + " counts whole things",
                mayBeGroups
                        ? "It is read as "
                                + read
                                + ". If the point is between thousands, write "
                                + grouped
                                + "; if not, write a whole number."
                        : "Write a whole number. A unit that has fractions says yes in the column fractions of units.csv.");
    }

    private boolean hasNoPartOfANumber(TypedRow row) {
        for (int part : new int[] {at.unit(), at.bound(), at.amountMax()}) {
            if (!row.isNull(part)) {
                report(
                        row,
                        at.amount(),
                        ProblemCode.AMOUNT_WITHOUT_UNIT,
                        "the row has " + Problem.quote(row.text(part)) + " but no amount",
                        "Write the amount, or clear the cells that belong to it.");
                return false;
            }
        }
        return true;
    }

    /** Returns whether a second number is there when the bound asks for one, and only then. */
    private boolean fitsBound(TypedRow row) {
        boolean isRange =
                !row.isNull(at.bound()) && row.text(at.bound()).equals(Bound.RANGE.slug());
        if (!row.isValid(at.amount())
                || !row.isValid(at.bound())
                || isRange == !row.isNull(at.amountMax())) {
            return true;
        }
        report(
                row,
                at.amountMax(),
                ProblemCode.AMOUNT_BOUNDS,
                "the bound range needs an amount_max, and no other bound has one",
                "Write both numbers and the bound range, or one number with another bound.");
        return false;
    }

    private @Nullable Quantity withBounds(TypedRow row, @Nullable Unit unit) {
        BigDecimal number = DecimalCell.read(row, at.amount(), extraction.problems());
        Bound bound = row.isNull(at.bound()) ? Bound.EXACTLY : Bound.parse(row.text(at.bound()));
        BigDecimal upper =
                row.isNull(at.amountMax())
                        ? null
                        : DecimalCell.read(row, at.amountMax(), extraction.problems());
        if (number == null || (upper == null && !row.isNull(at.amountMax()))) {
            return null;
        }
        if (upper != null && upper.compareTo(number) < 0) {
            report(
                    row,
                    at.amountMax(),
                    ProblemCode.AMOUNT_BOUNDS,
                    upper.toPlainString() + " is less than the amount " + number.toPlainString(),
                    "Write the lower number as amount and the upper one as amount_max.");
            return null;
        }
        return new Quantity(Amount.of(number, upper, bound), unit);
    }

    private void report(TypedRow row, int column, ProblemCode code, String message, String remedy) {
        extraction.problems().report(code, row.cell(column), row.source(column), message, remedy);
    }
}

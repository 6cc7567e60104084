package org.claimgraph.claims.extract;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.claimgraph.claims.model.Kind;
import org.claimgraph.claims.model.Relation;
import org.claimgraph.claims.model.Value;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads the value that a claim has in place of an object. */
final class ValueReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,200}(?:\\.[0-9]{1,200})?");

    private final ClaimColumns at;
    private final Extraction extraction;
    private final Dates dates;

    ValueReader(ClaimColumns columns, Extraction extraction) {
        this.at = columns;
        this.extraction = extraction;
        this.dates = new Dates(extraction);
    }

    /**
     * Returns the value of a row; null for none and after reporting one that is not of its type.
     */
    @Nullable Value read(TypedRow row) {
        if (row.isNull(at.value()) || !row.isValid(at.value()) || !row.isValid(at.valueType())) {
            return null;
        }
        String text = row.text(at.value());
        Value.Type type =
                row.isNull(at.valueType())
                        ? Value.Type.TEXT
                        : Value.Type.parse(row.text(at.valueType()));
        return switch (type) {
            case TEXT -> new Value(text.strip(), type);
            case NUMBER -> number(row, text.strip());
            case DATE -> {
                Edtf date = dates.read(row, at.value());
                yield date == null ? null : new Value(date.text(), type);
            }
        };
    }

    private @Nullable Value number(TypedRow row, String text) {
        if (!NUMBER.matcher(text).matches()) {
            report(
                    row,
                    at.value(),
                    ProblemCode.VALUE_FORMAT,
                    Problem.quote(text) + " is not a number",
                    "Write digits, with a point before a fraction, or text in value_type.");
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return new Value(plain, Value.Type.NUMBER);
    }

    /** Returns whether a relation takes the value of a row, or does without; reports when not. */
    boolean fits(TypedRow row, @Nullable Relation relation) {
        Kind kind = relation == null ? Kind.ANY : relation.objectKind();
        if (!row.isNull(at.value())) {
            boolean isAlone = isAlone(row);
            return isTaken(row, relation, kind) && isAlone;
        }
        if (!row.isNull(at.valueType())) {
            report(
                    row,
                    at.valueType(),
                    ProblemCode.CLAIM_INCOMPLETE,
                    "the row says what its value is, and has none",
                    "Write it in the column value, or clear this cell.");
            return false;
        }
        if (kind == Kind.VALUE && row.isNull(at.object()) && relation != null) {
            report(
                    row,
                    at.value(),
                    ProblemCode.CLAIM_INCOMPLETE,
                    "the relation \"%s\" takes a value, and this cell is empty"
                            .formatted(relation.id()),
                    "Write the name, number or date that is claimed.");
            return false;
        }
        return true;
    }

    private boolean isAlone(TypedRow row) {
        if (row.isNull(at.object())) {
            return true;
        }
        report(
                row,
                at.value(),
                ProblemCode.CLAIM_INCOMPLETE,
                "the claim has an object and the value " + Problem.quote(row.source(at.value())),
                "Leave one of the two cells empty: a value stands in place of an object.");
        return false;
    }

    private boolean isTaken(TypedRow row, @Nullable Relation relation, Kind kind) {
        if (relation == null || kind == Kind.VALUE || kind == Kind.ANY) {
            return true;
        }
        report(
                row,
                at.value(),
                ProblemCode.REFERENCE_KIND,
                "%s is a value, and the relation \"%s\" takes none"
                        .formatted(Problem.quote(row.source(at.value())), relation.id()),
                "Clear the cell, or choose a relation whose object_kind is value.");
        return false;
    }

    private void report(TypedRow row, int column, ProblemCode code, String message, String remedy) {
        extraction.problems().report(code, row.cell(column), row.source(column), message, remedy);
    }
}

package org.claimgraph.csvw.convert;

import java.util.EnumMap;
import java.util.Map;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Severity;

/** The severities of problems when any tables are read as the standard says. */
public final class CsvwSeverities {

    private CsvwSeverities() {}

    /** Returns the severities of a validation: a validator reports every problem as an error. */
    public static Map<ProblemCode, Severity> validation() {
        return allowed();
    }

    /**
     * Returns the severities of a conversion: what is wrong with cells and headers is a warning,
     * and the conversion goes on (Tabular Data Model, section 6.6; csv2rdf, section 4). Keys are
     * for validators: what is wrong with them is a note.
     */
    public static Map<ProblemCode, Severity> conversion() {
        Map<ProblemCode, Severity> severities = allowed();
        for (ProblemCode code :
                new ProblemCode[] {
                    ProblemCode.DATATYPE_UNKNOWN,
                    ProblemCode.HEADER_MISMATCH,
                    ProblemCode.ROW_RAGGED,
                    ProblemCode.VALUE_REQUIRED,
                    ProblemCode.VALUE_NOT_IN_LIST,
                    ProblemCode.VALUE_FORMAT,
                    ProblemCode.VALUE_DATATYPE,
                    ProblemCode.VALUE_CONSTRAINT,
                    ProblemCode.IRI_INVALID
                }) {
            severities.put(code, Severity.WARNING);
        }
        for (ProblemCode code :
                new ProblemCode[] {
                    ProblemCode.COLUMN_UNTITLED,
                    ProblemCode.KEY_DUPLICATE,
                    ProblemCode.REFERENCE_UNKNOWN,
                    ProblemCode.REFERENCE_AMBIGUOUS,
                    ProblemCode.REFERENCE_NULL
                }) {
            severities.put(code, Severity.INFO);
        }
        return severities;
    }

    /** What the standard allows and our own tables do not. */
    private static Map<ProblemCode, Severity> allowed() {
        Map<ProblemCode, Severity> severities = new EnumMap<>(ProblemCode.class);
        severities.put(ProblemCode.HEADER_DUPLICATE, Severity.WARNING);
        severities.put(ProblemCode.HEADER_EMPTY, Severity.NONE);
        return severities;
    }
}

package org.claimgraph.claims.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.datatype.Datatype;
import org.claimgraph.csvw.datatype.Days;
import org.claimgraph.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** What the values of a column are, by those that were seen. */
final class ValueGuess {

    private ValueGuess() {}

    /**
     * Returns the one format in which all texts are days, and not all are days of EDTF; null where
     * there is none or more than one.
     */
    static @Nullable String dateFormat(List<String> values) {
        Set<String> formats = null;
        for (String value : values) {
            List<String> found = Days.formats(value).stream().map(ValueGuess::single).toList();
            if (formats == null) {
                formats = new LinkedHashSet<>(found);
            }
            formats.retainAll(found);
        }
        boolean isEdtf = values.stream().allMatch(value -> Edtf.parse(Edtf.spelled(value)) != null);
        return formats == null || formats.size() != 1 || isEdtf ? null : formats.iterator().next();
    }

    /** One letter reads one digit and two. */
    private static String single(String format) {
        return format.contains("yyyyMM") ? format : format.replace("dd", "d").replace("MM", "M");
    }

    /** Returns the datatype of all texts, as metadata name it; {@code string} if nothing else. */
    static String datatype(List<String> values) {
        for (BuiltInDatatype type :
                List.of(
                        BuiltInDatatype.INTEGER,
                        BuiltInDatatype.DECIMAL,
                        BuiltInDatatype.DATE,
                        BuiltInDatatype.DATE_TIME)) {
            if (!values.isEmpty()
                    && values.stream().allMatch(value -> Datatype.isValue(value, type))
                    && values.stream().noneMatch(ValueGuess::isCode)) {
                return type.term();
            }
        }
        return "string";
    }

    /** A number with a zero in front is a code. */
    private static boolean isCode(String value) {
        return value.matches("[+-]?0[0-9].*");
    }
}

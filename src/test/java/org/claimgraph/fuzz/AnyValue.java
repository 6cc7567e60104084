package org.claimgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.datatype.Datatype;

/**
 * Any text as a cell of any datatype and format: a value that is taken is one of XML Schema, reads
 * as itself without the format, and what is refused is refused in words.
 */
final class AnyValue {

    static final List<String> WORDS =
            List.of(
                    "0",
                    "1",
                    "9",
                    "#",
                    "0.0",
                    "#,##0.00",
                    "0E0",
                    "%",
                    "\u2030",
                    "-",
                    "+",
                    ".",
                    ",",
                    "e5",
                    "E-3",
                    "INF",
                    "NaN",
                    "-INF",
                    " ",
                    "99999999999999999999",
                    "yyyy-MM-dd",
                    "dd/MM/yyyy",
                    "HH:mm:ss.SSS",
                    "T",
                    "Z",
                    "X",
                    "XXX",
                    "+14:00",
                    "24:00:00",
                    "M",
                    "d.M.yyyy",
                    "2016-02-30",
                    "P1Y",
                    "PT1S",
                    "true",
                    "Y|N",
                    "\u0661",
                    "\u0130",
                    "[a-z]+",
                    "(a+)+",
                    "(",
                    "[",
                    "\\",
                    "'",
                    "\u00a0",
                    "'T'",
                    "(?!a)",
                    "(?<=a)",
                    "\\1",
                    Target.BETWEEN);

    private static final List<BuiltInDatatype> TYPES = List.of(BuiltInDatatype.values());

    private AnyValue() {}

    /** The first character names the type; then come the format, if any, and the cell. */
    static void hold(String input) {
        if (input.isEmpty()) {
            return;
        }
        BuiltInDatatype base = TYPES.get(input.charAt(0) % TYPES.size());
        String format = Target.part(input.substring(1), 0);
        String text = Target.part(input.substring(1), 1);
        hold(Datatype.of(base), base, text);
        Datatype formatted = Datatype.of(base).withFormat(format);
        if (formatted != null) {
            hold(formatted, base, text);
        }
        Datatype number =
                isNumber(base) ? Datatype.of(base).withNumberFormat(format, ',', '.') : null;
        if (number != null) {
            hold(number, base, text);
        }
    }

    private static boolean isNumber(BuiltInDatatype base) {
        return switch (base.kind()) {
            case DECIMAL, INTEGER, FLOATING -> true;
            default -> false;
        };
    }

    private static void hold(Datatype type, BuiltInDatatype base, String text) {
        String value = type.read(text);
        if (value == null) {
            Datatype.Mismatch mismatch = type.mismatch(text);
            assertThat(mismatch.message()).isNotBlank();
            assertThat(mismatch.code()).isEqualTo(type.problemCode(text));
            return;
        }
        assertThat(Datatype.of(base).read(value)).as(base + " read again").isEqualTo(value);
        RDFDatatype known = TypeMapper.getInstance().getTypeByName(base.iri());
        if (known != null && isNumber(base)) {
            assertThat(known.isValid(value)).as("%s is a %s", value, base).isTrue();
        }
    }
}

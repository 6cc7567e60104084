package org.claimgraph.claims.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.datatype.Datatype;
import org.claimgraph.csvw.metadata.ColumnDescription;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.edtf.Edtf;

/**
 * The columns whose values are EDTF dates. A project may declare a format for their cells, by the
 * datatypes date and dateTime; what is read by it is an EDTF date all the same.
 */
final class DateColumns {

    /** The names of the columns, in the tables that have an extractor. */
    static final Set<String> NAMES = Set.of("published", "printed_date", "time", "said_on");

    private DateColumns() {}

    /** Returns a table in which dates of a declared format are EDTF dates. */
    static TableDescription asEdtf(TableDescription table) {
        List<ColumnDescription> columns = table.schema().columns();
        if (columns == null) {
            return table;
        }
        List<ColumnDescription> dated = new ArrayList<>();
        columns.forEach(column -> dated.add(asEdtf(column)));
        return table.with(table.schema().with(dated));
    }

    private static ColumnDescription asEdtf(ColumnDescription column) {
        Datatype type = column.values().datatype();
        return NAMES.contains(column.name()) && isDay(type.base())
                ? column.with(column.values().with(type.withIri(Edtf.DATATYPE)))
                : column;
    }

    private static boolean isDay(BuiltInDatatype base) {
        return switch (base) {
            case DATE, DATE_TIME, DATE_TIME_STAMP -> true;
            default -> false;
        };
    }
}

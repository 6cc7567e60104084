package org.claimgraph.claims.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimgraph.claims.model.IdAlphabet;
import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.datatype.Datatype;
import org.claimgraph.csvw.metadata.ColumnDescription;
import org.claimgraph.csvw.metadata.TableDescription;
import org.claimgraph.edtf.Edtf;

/**
 * What a project says once for all its columns.
 *
 * <p>Dates: a project may declare a format for the cells of a column, by the datatypes date and
 * dateTime; what is read by it is an EDTF date all the same. Ids: the format of every column of ids
 * follows the alphabet of the project.
 */
final class ProjectColumns {

    /** The names of the columns of dates. */
    static final Set<String> DATES =
            Set.of("published", "printed_date", "time", "said_on", "captured");

    private final IdAlphabet ids;

    ProjectColumns(IdAlphabet ids) {
        this.ids = ids;
    }

    /** Returns a table whose columns follow the project. */
    TableDescription in(TableDescription table) {
        List<ColumnDescription> columns = table.schema().columns();
        if (columns == null) {
            return table;
        }
        List<ColumnDescription> followed = new ArrayList<>();
        columns.forEach(column -> followed.add(in(column)));
        return table.with(table.schema().with(followed));
    }

    private ColumnDescription in(ColumnDescription column) {
        Datatype type = column.values().datatype();
        if (DATES.contains(column.name()) && isDay(type.base())) {
            return column.with(column.values().with(type.withIri(Edtf.DATATYPE)));
        }
        Datatype followed = ofIds(type);
        return followed == type ? column : column.with(column.values().with(followed));
    }

    private Datatype ofIds(Datatype type) {
        String format = type.expression();
        String narrow = IdAlphabet.NARROW.expression();
        if (ids == IdAlphabet.NARROW || format == null || !format.contains(narrow)) {
            return type;
        }
        Datatype other = type.withFormat(format.replace(narrow, ids.expression()));
        return other == null ? type : other;
    }

    private static boolean isDay(BuiltInDatatype base) {
        return switch (base) {
            case DATE, DATE_TIME, DATE_TIME_STAMP -> true;
            default -> false;
        };
    }
}

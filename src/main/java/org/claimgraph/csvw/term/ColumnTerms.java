package org.claimgraph.csvw.term;

import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.metadata.Inherited;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.RowTemplate;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a column, compiled once from its metadata: its property, its value if a template
 * makes it, and in which rows it has one. RDF and JSON are made from the same terms. Not
 * thread-safe.
 */
public final class ColumnTerms {

    private final int column;
    private final boolean virtual;
    private final boolean each;
    private final int[] required;
    private final @Nullable IriPlan property;
    private final @Nullable IriPlan value;

    /** Compiles the terms of one column. */
    public ColumnTerms(CompiledTable table, CompiledColumn column, Problems problems) {
        Inherited values = column.description().values();
        this.column = column.index();
        this.virtual = column.description().virtual();
        this.each = column.description().profile().each() && column.isList();
        this.required = table.indexes(column.description().profile().requires());
        this.property = iri("propertyUrl", values.propertyUrl(), table, column, problems);
        this.value = iri("valueUrl", values.valueUrl(), table, column, problems);
    }

    /** Compiles the template of a property of a column's metadata; null when it has none. */
    public static @Nullable IriPlan iri(
            String name,
            @Nullable UriTemplate template,
            CompiledTable table,
            CompiledColumn column,
            Problems problems) {
        return template == null
                ? null
                : IriPlan.of(RowTemplate.compile(template, table, column), column, name, problems);
    }

    /** Returns the property that the metadata give; null for none. */
    public @Nullable IriPlan property() {
        return property;
    }

    /** Returns the value that a template makes; null if the values are those of the cells. */
    public @Nullable IriPlan value() {
        return value;
    }

    /** Returns whether the template makes a value for each item of the cell. */
    public boolean isEach() {
        return each;
    }

    /** Returns whether a row has what the profile of the column requires. */
    public boolean hasRequired(TypedRow row) {
        for (int other : required) {
            if (row.isNull(other)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the column has a value in a row; a null cell has none. */
    public boolean hasValue(TypedRow row) {
        return (value != null && virtual) || !row.isNull(column);
    }
}

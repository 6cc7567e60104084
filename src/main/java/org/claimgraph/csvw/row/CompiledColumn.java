package org.claimgraph.csvw.row;

import org.claimgraph.csvw.datatype.BuiltInDatatype;
import org.claimgraph.csvw.datatype.Datatype;
import org.claimgraph.csvw.metadata.ColumnDescription;
import org.claimgraph.csvw.metadata.Inherited;
import org.jspecify.annotations.Nullable;

/** A column, with everything prepared that does not depend on a row. */
public final class CompiledColumn {

    private final ColumnDescription description;
    private final int index;
    private final int source;
    private final Datatype datatype;
    private final @Nullable String separator;
    private final String[] nulls;
    private final boolean hasSpellings;

    CompiledColumn(ColumnDescription description, int index, int source) {
        Inherited values = description.values();
        this.description = description;
        this.index = index;
        this.source = source;
        this.datatype = values.datatype();
        this.separator = values.separator();
        this.nulls = values.nulls().toArray(new String[0]);
        this.hasSpellings = datatype.hasSpellings();
    }

    /** Returns what the metadata say about the column. */
    public ColumnDescription description() {
        return description;
    }

    /** Returns the name by which templates and keys call it. */
    public String name() {
        return description.name();
    }

    /** Returns the column's place in the table, from 0. */
    public int index() {
        return index;
    }

    /** Returns the column of the file that holds its cells, from 0; -1 for none. */
    public int source() {
        return source;
    }

    /** Returns the datatype of its values. */
    public Datatype datatype() {
        return datatype;
    }

    /** Returns whether its values can be written in more than one way. */
    boolean hasSpellings() {
        return hasSpellings;
    }

    /** Returns whether its cells are lists. */
    public boolean isList() {
        return separator != null;
    }

    /** Returns whether the order of its lists matters. */
    public boolean isOrdered() {
        return description.values().ordered();
    }

    @Nullable String separator() {
        return separator;
    }

    boolean isRequired() {
        return description.values().required();
    }

    String defaultText() {
        return description.values().defaultText();
    }

    boolean isNull(String text) {
        for (String none : nulls) {
            if (none.equals(text)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Does steps 1 and 2 of parsing: white space by base type (Tabular Data Model, section 6.4).
     */
    String normalized(String text) {
        BuiltInDatatype base = datatype.base();
        if (base.keepsLineBreaks()) {
            return text;
        }
        return base.keepsSpaces() ? Spaces.replaced(text) : Spaces.collapsed(text);
    }

    boolean trimsItems() {
        return !datatype.base().keepsSpacesInLists();
    }
}

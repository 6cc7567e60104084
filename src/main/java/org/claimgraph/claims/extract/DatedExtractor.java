package org.claimgraph.claims.extract;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.vocab.Cg;
import org.jspecify.annotations.Nullable;

/**
 * Adds the first and last day that the date of a row admits. A second column of dates is only
 * checked.
 */
final class DatedExtractor implements Extractor {

    private final Dates dates;
    private final String column;
    private final int index;
    private final Node property;
    private final int other;

    private DatedExtractor(
            CompiledTable table,
            String column,
            Node property,
            @Nullable String other,
            Extraction extraction) {
        this.dates = new Dates(extraction);
        this.column = column;
        this.index = table.column(column);
        this.property = property;
        this.other = other == null ? CompiledTable.ABSENT : table.optional(other);
    }

    /** Makes what dates documents, which are dated by {@code published}. */
    static DatedExtractor ofDocuments(CompiledTable table, Extraction extraction) {
        return new DatedExtractor(table, "published", Cg.published, "printed_date", extraction);
    }

    /** Makes the extractor of events, which are dated by {@code time}. */
    static DatedExtractor ofEvents(CompiledTable table, Extraction extraction) {
        return new DatedExtractor(table, "time", Cg.time, null, extraction);
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        Set<String> from = Set.of(column);
        return Map.of(property, from, Cg.earliest, from, Cg.latest, from);
    }

    @Override
    public void extract(TypedRow row, Node subject) {
        Edtf date = dates.read(row, index);
        if (date != null) {
            dates.write(subject, property, date);
        }
        dates.read(row, other);
    }
}

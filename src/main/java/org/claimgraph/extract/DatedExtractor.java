package org.claimgraph.extract;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.mapping.row.CompiledTable;
import org.claimgraph.mapping.row.TypedRow;
import org.claimgraph.vocab.Cg;

/** Adds to the rows of a table with one date the first and last day that the date admits. */
final class DatedExtractor implements Extractor {

    private final Dates dates;
    private final String column;
    private final int index;
    private final Node property;

    private DatedExtractor(
            CompiledTable table, String column, Node property, Extraction extraction) {
        this.dates = new Dates(extraction);
        this.column = column;
        this.index = table.column(column);
        this.property = property;
    }

    /** Makes the extractor of documents, which are dated by {@code published}. */
    static DatedExtractor ofDocuments(CompiledTable table, Extraction extraction) {
        return new DatedExtractor(table, "published", Cg.published, extraction);
    }

    /** Makes the extractor of events, which are dated by {@code time}. */
    static DatedExtractor ofEvents(CompiledTable table, Extraction extraction) {
        return new DatedExtractor(table, "time", Cg.time, extraction);
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
    }
}

package org.claimgraph.claims.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Foaf;
import org.claimgraph.vocab.Prov;

/** Adds the days of a document, and checks what its row says about where it is and who made it. */
final class DocumentExtractor implements Extractor {

    private static final Set<String> HARMLESS =
            Set.of(
                    "id",
                    "kind",
                    "publisher",
                    "published",
                    "date_basis",
                    "printed_date",
                    "language",
                    "hidden",
                    "paragraphs",
                    "coder",
                    "coded");

    private final Extraction extraction;
    private final DatedExtractor dates;
    private final HiddenSource hidden;
    private final AddressCells addresses;
    private final CodingWriter codings;
    private final int publisher;
    private final int coder;
    private final int coded;

    DocumentExtractor(CompiledTable table, Extraction extraction) {
        this.extraction = extraction;
        this.dates = DatedExtractor.ofDocuments(table, extraction);
        this.hidden = new HiddenSource(table, "title", HARMLESS, extraction.problems());
        this.addresses = new AddressCells(table, extraction.problems());
        this.codings = new CodingWriter(extraction);
        this.publisher = table.column("publisher");
        this.coder = table.optional("coder");
        this.coded = table.optional("coded");
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        Map<Node, Set<String>> made = new HashMap<>(dates.madeFrom());
        made.put(Prov.wasAssociatedWith, Set.of("coder"));
        made.put(Foaf.name, Set.of("coder"));
        return made;
    }

    @Override
    public void extract(TypedRow row, Node subject) {
        dates.extract(row, subject);
        if (hidden.isHidden(row)) {
            hidden.check(row);
            notePublisher(row);
        } else {
            addresses.advise(row);
        }
        CodingColumns.check(row, coder, coded, extraction.problems());
        if (row.isValid(coder) && !row.isNull(coder) && row.isValid(coded)) {
            codings.writeAgent(row.text(coder), row.text(coded));
        }
    }

    /** Only the coder can tell whether the one who publishes a protected source may be known. */
    private void notePublisher(TypedRow row) {
        String id = row.text(publisher);
        if (!row.isValid(publisher) || extraction.registry().isAnonymous(id)) {
            return;
        }
        extraction
                .problems()
                .report(
                        ProblemCode.PUBLISHER_SHOWN,
                        row.cell(publisher),
                        id,
                        "the source is hidden, and its publisher %s is named in the graph"
                                .formatted(Problem.quote(id)),
                        "If the publisher may be known, leave it. Otherwise name an actor that is"
                                + " marked anonymous, here and at the end of the chains.");
    }
}

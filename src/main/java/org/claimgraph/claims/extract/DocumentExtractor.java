package org.claimgraph.claims.extract;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;

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

    private static final String WHOLE_URN =
            "Write all of it, such as urn:isbn:9780141036144 or"
                    + " urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6, or write what is here in the"
                    + " column shelf_mark and leave this cell empty.";

    private final Extraction extraction;
    private final DatedExtractor dates;
    private final HiddenSource hidden;
    private final int[] addresses;
    private final int publisher;
    private final int coder;
    private final int coded;

    DocumentExtractor(CompiledTable table, Extraction extraction) {
        this.extraction = extraction;
        this.dates = DatedExtractor.ofDocuments(table, extraction);
        this.hidden = new HiddenSource(table, HARMLESS, extraction.problems());
        this.addresses = new int[] {table.optional("url"), table.optional("archive_url")};
        this.publisher = table.column("publisher");
        this.coder = table.optional("coder");
        this.coded = table.optional("coded");
    }

    @Override
    public Map<Node, Set<String>> madeFrom() {
        return dates.madeFrom();
    }

    @Override
    public void extract(TypedRow row, Node subject) {
        dates.extract(row, subject);
        if (hidden.isHidden(row)) {
            hidden.check(row);
            notePublisher(row);
        } else {
            for (int column : addresses) {
                adviseAddress(row, column);
            }
        }
        CodingColumns.check(row, coder, coded, extraction.problems());
    }

    /** Changes what is said about a cell that is no address, once it is known what it may be. */
    private void adviseAddress(TypedRow row, int column) {
        String text = row.source(column);
        if (row.isValid(column)) {
            adviseUrn(row, column, text);
            return;
        }
        boolean isAddress = text.startsWith("http");
        extraction
                .problems()
                .amend(
                        ProblemCode.VALUE_FORMAT,
                        row.cell(column),
                        problem ->
                                problem.saying(Problem.quote(text) + " is not an address")
                                        .advising(AddressAdvice.of(text))
                                        .at(isAddress ? problem.mark() : null));
    }

    private void adviseUrn(TypedRow row, int column, String text) {
        if (text.startsWith("urn:")) {
            extraction
                    .problems()
                    .amend(
                            ProblemCode.IRI_INVALID,
                            row.cell(column),
                            problem ->
                                    problem.saying(Problem.quote(text) + " is not a whole urn")
                                            .advising(WHOLE_URN));
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

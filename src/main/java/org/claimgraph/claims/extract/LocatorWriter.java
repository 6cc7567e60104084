package org.claimgraph.claims.extract;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.claims.model.Document;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.Oa;

/**
 * Checks where in its document a claim is said to be, other than by paragraph, and writes a time in
 * a recording as a selector. The metadata write the rest.
 */
final class LocatorWriter {

    private static final Node MEDIA_FRAGMENTS =
            NodeFactory.createURI("http://www.w3.org/TR/media-frags/");

    private static final String TIME = "time";

    private final ClaimColumns at;
    private final Extraction extraction;

    LocatorWriter(ClaimColumns columns, Extraction extraction) {
        this.at = columns;
        this.extraction = extraction;
    }

    /** Returns, for each property that is made here, the columns it is made from. */
    static Map<Node, Set<String>> madeFrom() {
        Set<String> kind = Set.of("locator_kind");
        return Map.of(
                Cg.selector,
                kind,
                RDF.Nodes.value,
                Set.of("locator_kind", "locator"),
                DCTerms.conformsTo.asNode(),
                kind);
    }

    /** Writes the selector of a claim whose place is a time; reports what is not complete. */
    void write(TypedRow row, Node claim) {
        if (isOfHidden(row)) {
            refuse(row, at.locator());
            refuse(row, at.quote());
            refuse(row, at.quotePrefix());
            refuse(row, at.quoteSuffix());
            return;
        }
        checkPair(row);
        checkQuote(row, at.quotePrefix());
        checkQuote(row, at.quoteSuffix());
        if (row.isValid(at.locatorKind()) && row.text(at.locatorKind()).equals(TIME)) {
            writeTime(row, claim);
        }
    }

    private boolean isOfHidden(TypedRow row) {
        Document document = extraction.registry().document(row.text(at.document()));
        return document != null && document.hidden();
    }

    private void refuse(TypedRow row, int column) {
        if (!row.isNull(column)) {
            report(
                    ProblemCode.SOURCE_NOT_HIDDEN,
                    row,
                    column,
                    "",
                    "the document is a protected source, and this cell may show what it is",
                    "Clear the cell, and keep what it says outside the project: the store holds a"
                            + " copy of the table.");
        }
    }

    private void checkPair(TypedRow row) {
        String text = row.text(at.locator());
        if (!row.isNull(at.locator())
                && row.isNull(at.locatorKind())
                && row.isValid(at.locatorKind())) {
            report(
                    ProblemCode.LOCATOR_INCOMPLETE,
                    row,
                    at.locator(),
                    text,
                    "nothing says what the locator %s is".formatted(Problem.quote(text)),
                    text.contains(":") && RecordingTime.parse(text) != null
                            ? "Write time in locator_kind, if it is a time in a recording."
                            : "Write in locator_kind what it is, such as page, folio, post or row.");
        } else if (row.isNull(at.locator()) && !row.isNull(at.locatorKind())) {
            String kind = row.text(at.locatorKind());
            report(
                    ProblemCode.LOCATOR_INCOMPLETE,
                    row,
                    at.locatorKind(),
                    kind,
                    "the locator is a %s, and nothing says which".formatted(kind),
                    "Write it in the column locator, or clear this cell.");
        }
    }

    private void checkQuote(TypedRow row, int column) {
        if (!row.isNull(column) && row.isNull(at.quote())) {
            report(
                    ProblemCode.LOCATOR_INCOMPLETE,
                    row,
                    column,
                    row.source(column),
                    Problem.quote(row.source(column)) + " stands beside a quote, and there is none",
                    "Write the quote in the column quote, or clear this cell.");
        }
    }

    private void writeTime(TypedRow row, Node claim) {
        if (row.isNull(at.locator()) || !row.isValid(at.locator())) {
            return;
        }
        String text = row.text(at.locator());
        RecordingTime time = RecordingTime.parse(text);
        if (time == null) {
            report(
                    ProblemCode.VALUE_FORMAT,
                    row,
                    at.locator(),
                    text,
                    Problem.quote(text) + " is not a time in a recording",
                    "Write hours, minutes and seconds, such as 00:01:15, or seconds, such as 75; from"
                            + " one time to a later one with a hyphen: 00:01:15-00:01:30.");
            return;
        }
        Node selector = extraction.iris().timeOf(row.text(at.id()));
        extraction.triple(claim, Cg.selector, selector);
        extraction.triple(selector, RDF.Nodes.type, Oa.FragmentSelector);
        extraction.triple(selector, DCTerms.conformsTo.asNode(), MEDIA_FRAGMENTS);
        extraction.triple(selector, RDF.Nodes.value, Literals.text(time.fragment()));
    }

    private void report(
            ProblemCode code,
            TypedRow row,
            int column,
            String value,
            String message,
            String remedy) {
        extraction.problems().report(code, row.cell(column), value, message, remedy);
    }
}

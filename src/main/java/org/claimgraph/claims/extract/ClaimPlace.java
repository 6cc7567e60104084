package org.claimgraph.claims.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.claims.model.Document;
import org.claimgraph.claims.model.Document.Extent;
import org.claimgraph.claims.model.IdAlphabet;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.csvw.datatype.DigitOrder;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Checks where a claim is said to be: that its id names its document and paragraph, and that the
 * document has that paragraph.
 *
 * <p>A document whose paragraphs are not counted, such as a post, has claims without a paragraph.
 * Their ids begin with the id of the document and a hyphen; what follows is free.
 */
final class ClaimPlace {

    private static final Pattern ID =
            Pattern.compile("(?<document>.+)-p(?<para>[0-9]{2,})(?<letters>[a-z]+)");

    private static final Pattern LETTERS = Pattern.compile("[0-9]([a-z]+)$");

    private final ClaimColumns at;
    private final Registry registry;
    private final Problems problems;

    ClaimPlace(ClaimColumns columns, Registry registry, Problems problems) {
        this.at = columns;
        this.registry = registry;
        this.problems = problems;
    }

    /**
     * Returns whether an id names the document and paragraph of its row; reports when it does not,
     * and a paragraph that is missing or that the document does not have. A document that there is
     * not was reported: the id may be right.
     */
    boolean fits(TypedRow row) {
        if (!row.isValid(at.id())) {
            offer(row);
        }
        if (!row.isValid(at.id())
                || row.isNull(at.id())
                || !row.isValid(at.document())
                || row.isNull(at.document())
                || !row.isValid(at.para())) {
            return false;
        }
        Document document = registry.document(row.text(at.document()));
        Extent extent = document == null ? null : document.extent();
        if (row.isNull(at.para())) {
            return extent == null ? namesDocument(row) : refuseNoParagraph(row, extent);
        }
        checkExtent(row, extent);
        return namesParagraph(row, document);
    }

    /** The id of a claim follows from its document and paragraph, whatever was typed. */
    private void offer(TypedRow row) {
        String document =
                IdAlphabet.WIDE.has(row.text(at.document())) && row.isValid(at.document())
                        ? row.text(at.document())
                        : IdAlphabet.NARROW.offered(row.text(at.document()));
        if (document.isEmpty() || row.isNull(at.para()) || !row.isValid(at.para())) {
            return;
        }
        Matcher letters = LETTERS.matcher(row.text(at.id()));
        String id =
                document
                        + "-p"
                        + inTwoDigits(row.text(at.para()))
                        + (letters.find() ? letters.group(1) : "a");
        problems.amend(
                ProblemCode.VALUE_FORMAT,
                row.cell(at.id()),
                problem ->
                        problem.advising(
                                "Write %s: the document, the paragraph in two digits, and a letter."
                                        .formatted(id)));
    }

    private boolean namesDocument(TypedRow row) {
        String id = row.text(at.id());
        String document = row.text(at.document());
        if (id.startsWith(document + "-")) {
            return true;
        }
        problems.report(
                ProblemCode.CLAIM_ID_MISMATCH,
                row.cell(at.id()),
                id,
                "%s does not name document %s".formatted(Problem.quote(id), document),
                "Write document, hyphen and a letter, such as %s-a, or correct the column document."
                        .formatted(document));
        return false;
    }

    private boolean refuseNoParagraph(TypedRow row, Extent extent) {
        problems.report(
                ProblemCode.VALUE_REQUIRED,
                row.cell(at.para()),
                "",
                "the cell is empty, and %s has %,d paragraphs"
                        .formatted(row.text(at.document()), extent.paragraphs()),
                "Write the paragraph, from 1. A document that is to have none has nothing in the"
                        + " column paragraphs.");
        return false;
    }

    private void checkExtent(TypedRow row, @Nullable Extent extent) {
        String para = row.text(at.para());
        if (extent == null || DigitOrder.compare(para, Long.toString(extent.paragraphs())) <= 0) {
            return;
        }
        problems.report(
                ProblemCode.PARAGRAPH_BEYOND_DOCUMENT,
                row.cell(at.para()),
                row.source(at.para()),
                "there is no paragraph %s in %s, which has %d; see %s"
                        .formatted(
                                Problem.quote(para),
                                Problem.quote(row.text(at.document())),
                                extent.paragraphs(),
                                extent.place()),
                "Correct the paragraph here or the number there.");
    }

    private boolean namesParagraph(TypedRow row, @Nullable Document known) {
        String id = row.text(at.id());
        String document = row.text(at.document());
        String para = row.text(at.para());
        Matcher parts = ID.matcher(id);
        if (parts.matches()
                && parts.group("document").equals(document)
                && DigitOrder.compare(parts.group("para"), para) == 0) {
            return true;
        }
        if (known == null) {
            return false;
        }
        Matcher letters = LETTERS.matcher(id);
        String letter = letters.find() ? letters.group(1) : "a";
        String wanted = document + "-p" + inTwoDigits(para) + letter;
        problems.report(
                ProblemCode.CLAIM_ID_MISMATCH,
                row.cell(at.id()),
                id,
                Problem.quote(id)
                        + " does not name document "
                        + document
                        + " and paragraph "
                        + para,
                "Write document, paragraph in two digits and a letter, such as "
                        + wanted
                        + ", or correct those columns.");
        return false;
    }

    private static String inTwoDigits(String number) {
        int start = 0;
        while (start < number.length() - 1
                && (number.charAt(start) == '0' || number.charAt(start) == '+')) {
            start++;
        }
        String digits = number.substring(start);
        return digits.length() < 2 ? "0" + digits : digits;
    }
}

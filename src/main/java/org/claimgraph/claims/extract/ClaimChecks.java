package org.claimgraph.claims.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.claims.model.IdAlphabet;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.csvw.datatype.DigitOrder;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/** Checks cells of a claim row against each other, except those of its chain and content. */
final class ClaimChecks {

    private static final Pattern ID =
            Pattern.compile("(?<document>.+)-p(?<para>[0-9]{2,})(?<letters>[a-z]+)");

    private static final Pattern LETTERS = Pattern.compile("[0-9]([a-z]+)$");

    private final ClaimColumns at;
    private final Registry registry;
    private final Problems problems;

    ClaimChecks(ClaimColumns columns, Extraction extraction) {
        this.at = columns;
        this.registry = extraction.registry();
        this.problems = extraction.problems();
    }

    /** Returns whether the cells that every claim needs, whatever its content, are valid. */
    boolean isReadable(TypedRow row) {
        return hasChain(row)
                && row.isValid(at.document())
                && row.isValid(at.stance())
                && row.isValid(at.negated())
                && row.isValid(at.event())
                && row.isValid(at.restates())
                && row.isValid(at.answers())
                && row.isValid(at.restsOn())
                && row.isValid(at.withdraws())
                && row.isValid(at.replaces());
    }

    /** Returns whether the chain of a row can be written. */
    boolean hasChain(TypedRow row) {
        return row.isValid(at.id())
                && !row.isNull(at.id())
                && row.isValid(at.chain())
                && !row.isNull(at.chain());
    }

    /**
     * Returns whether an id names the document and paragraph of its row; reports when it does not.
     * A document that there is not was reported: the id may be right.
     */
    boolean idFits(TypedRow row) {
        if (!row.isValid(at.id())) {
            offer(row);
        }
        if (!row.isValid(at.id())
                || row.isNull(at.id())
                || !row.isValid(at.document())
                || !row.isValid(at.para())) {
            return false;
        }
        String id = row.text(at.id());
        String document = row.text(at.document());
        String para = row.text(at.para());
        Matcher parts = ID.matcher(id);
        if (parts.matches()
                && parts.group("document").equals(document)
                && DigitOrder.compare(parts.group("para"), para) == 0) {
            return true;
        }
        if (registry.document(document) == null) {
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

    private static String inTwoDigits(String number) {
        int start = 0;
        while (start < number.length() - 1
                && (number.charAt(start) == '0' || number.charAt(start) == '+')) {
            start++;
        }
        String digits = number.substring(start);
        return digits.length() < 2 ? "0" + digits : digits;
    }

    /**
     * Returns whether a row has a passage; reports one that lacks an end or ends before it starts.
     */
    boolean hasPassage(TypedRow row) {
        boolean from = !row.isNull(at.start());
        boolean to = !row.isNull(at.end());
        if (!row.isValid(at.start()) || !row.isValid(at.end()) || (!from && !to)) {
            return false;
        }
        if (from && to && isBefore(row.text(at.start()), row.text(at.end()))) {
            return true;
        }
        int column = from ? at.end() : at.start();
        problems.report(
                ProblemCode.PASSAGE_BOUNDS,
                row.cell(column),
                row.source(column),
                passage(row.text(at.start()), row.text(at.end())),
                "Clear both cells and run claimgraph locate to fill them.");
        return false;
    }

    private static String passage(String start, String end) {
        if (end.isEmpty()) {
            return "the passage starts at " + start + " and does not end";
        }
        if (start.isEmpty()) {
            return "the passage ends at " + end + " and does not start";
        }
        return DigitOrder.compare(end, start) < 0
                ? "the passage ends (%s) before it starts (%s)".formatted(end, start)
                : "the passage from %s to %s is empty".formatted(start, end);
    }

    private static boolean isBefore(String start, String end) {
        return DigitOrder.compare(start, end) < 0;
    }

    /**
     * Returns whether a row without content names claims to take it from; reports when it does not.
     */
    boolean namesOthers(TypedRow row) {
        if (!row.isNull(at.restates())
                || !row.isNull(at.answers())
                || !row.isNull(at.withdraws())) {
            return true;
        }
        problems.report(
                ProblemCode.CLAIM_WITHOUT_CONTENT,
                row.cell(at.subject()),
                "",
                "the claim has no content",
                "Write subject and relation, or name in restates, answers or withdraws the claims that it takes its content from.");
        return false;
    }

    /**
     * Reports a claim that takes back what it then asserts: without content of its own it would say
     * again what it withdraws.
     */
    void refuseToRepeat(TypedRow row) {
        boolean onlyWithdraws =
                row.isNull(at.restates())
                        && row.isNull(at.answers())
                        && !row.isNull(at.withdraws());
        if (onlyWithdraws && row.text(at.stance()).equals("asserts")) {
            problems.report(
                    ProblemCode.WITHDRAWAL_ASSERTS,
                    row.cell(at.stance()),
                    row.source(at.stance()),
                    "the claim withdraws "
                            + String.join(", ", row.texts(at.withdraws()))
                            + " and asserts the same again",
                    "Write denies if the voice now says that it is not so, or declines if it only takes it back.");
        }
    }

    /** Reports cells about content in a row without content of its own, where they are not used. */
    void refuseUnused(TypedRow row) {
        for (int column : at.aboutContent()) {
            if (!row.source(column).isBlank()) {
                problems.report(
                        ProblemCode.CONTENT_UNUSED,
                        row.cell(column),
                        row.source(column),
                        Problem.quote(row.source(column))
                                + " is not used: the claim takes its content from the claims it restates, answers or withdraws",
                        "Clear the cell, or write subject and relation as well.");
            }
        }
    }
}

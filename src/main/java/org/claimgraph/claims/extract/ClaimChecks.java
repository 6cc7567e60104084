package org.claimgraph.claims.extract;

import org.claimgraph.csvw.datatype.DigitOrder;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/** Checks cells of a claim row against each other, except those of its chain and content. */
final class ClaimChecks {

    private final ClaimColumns at;
    private final Problems problems;

    ClaimChecks(ClaimColumns columns, Problems problems) {
        this.at = columns;
        this.problems = problems;
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
                && row.isValid(at.replaces())
                && row.isValid(at.evidence());
    }

    /** Changes what is said about a cell that is no grade. */
    void adviseGrade(TypedRow row) {
        if (!row.isValid(at.grade())) {
            problems.amend(
                    ProblemCode.VALUE_FORMAT,
                    row.cell(at.grade()),
                    problem ->
                            problem.saying(
                                            Problem.quote(row.source(at.grade()))
                                                    + " is not a grade")
                                    .advising(
                                            "Write a letter from A to F and a digit from 1 to 6,"
                                                    + " such as B2."));
        }
    }

    /** Returns whether the chain of a row can be written. */
    boolean hasChain(TypedRow row) {
        return row.isValid(at.id())
                && !row.isNull(at.id())
                && row.isValid(at.chain())
                && !row.isNull(at.chain());
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

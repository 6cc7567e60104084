package org.claimgraph.claims.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimgraph.claims.model.Content;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;

/**
 * Checks the chain of a claim row as it was typed: that no step is empty, and that no voice passes
 * on its own words.
 */
final class ChainChecks {

    private static final String BETWEEN = ">";

    private final ClaimColumns at;
    private final Problems problems;

    ChainChecks(ClaimColumns columns, Problems problems) {
        this.at = columns;
        this.problems = problems;
    }

    /** Reports what is wrong with the chain of a row. */
    void check(TypedRow row) {
        int steps = row.count(at.chain());
        if (steps == 0) {
            return;
        }
        if (steps != writtenSteps(row.source(at.chain()))) {
            reportEmptyStep(row);
        } else if (steps > 1) {
            checkVoices(row, row.texts(at.chain()));
        }
    }

    private static int writtenSteps(String chain) {
        int steps = 1;
        for (int i = chain.indexOf(BETWEEN); i >= 0; i = chain.indexOf(BETWEEN, i + 1)) {
            steps++;
        }
        return steps;
    }

    private void reportEmptyStep(TypedRow row) {
        String[] steps = row.source(at.chain()).split(BETWEEN, -1);
        int empty = 0;
        while (empty < steps.length - 1 && !steps[empty].isBlank()) {
            empty++;
        }
        report(
                row,
                ProblemCode.CHAIN_STEP_EMPTY,
                "step %d of %d in the chain is empty".formatted(empty + 1, steps.length),
                "Write who passed it on, or ? for a voice that is not stated. If there is no such"
                        + " step, delete the >.");
    }

    /** Only the publisher may come back: it can carry a voice that carries the publisher. */
    private void checkVoices(TypedRow row, List<String> voices) {
        int last = voices.size() - 1;
        Map<String, Integer> steps = new HashMap<>();
        for (int i = 0; i <= last; i++) {
            String voice = voices.get(i);
            Integer before = steps.putIfAbsent(voice, i);
            if (before == null || voice.equals(Content.UNSTATED)) {
                continue;
            }
            if (before > 0 || i < last || last == 1) {
                reportTwice(row, voice, before + 1, i + 1);
                return;
            }
            reportReturn(row, voice, last - 1);
        }
    }

    private void reportTwice(TypedRow row, String voice, int one, int other) {
        report(
                row,
                ProblemCode.CHAIN_VOICE_TWICE,
                "%s is step %d and step %d of the chain"
                        .formatted(Problem.quote(voice), one, other),
                "Write each voice once. If one of the two is somebody else, write who; if it is not"
                        + " stated, write ?.");
    }

    private void reportReturn(TypedRow row, String voice, int between) {
        report(
                row,
                ProblemCode.CHAIN_FROM_PUBLISHER,
                "%s is the origin and the publisher, with %s between"
                        .formatted(
                                Problem.quote(voice),
                                between == 1 ? "1 step" : "%,d steps".formatted(between)),
                "If the publisher speaks in its own voice, write only " + voice + ".");
    }

    private void report(TypedRow row, ProblemCode code, String message, String remedy) {
        problems.report(code, row.cell(at.chain()), row.source(at.chain()), message, remedy);
    }
}

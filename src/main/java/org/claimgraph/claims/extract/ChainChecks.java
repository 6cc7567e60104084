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
 * Checks the chain of a claim row as it was typed: that no step is empty, and that a voice that
 * comes a second time is marked.
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
        } else {
            checkVoices(row, ChainStep.read(row.texts(at.chain())));
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

    /** Only the publisher may come back unmarked: it can carry a voice that carries it. */
    private void checkVoices(TypedRow row, List<ChainStep> chain) {
        int last = chain.size() - 1;
        Map<String, Integer> steps = new HashMap<>();
        for (int i = 0; i <= last; i++) {
            ChainStep step = chain.get(i);
            Integer before = steps.putIfAbsent(step.voice(), i);
            if (before == null && step.again()) {
                reportFirst(row, step.voice(), i + 1);
                return;
            }
            if (before == null || step.again() || step.voice().equals(Content.UNSTATED)) {
                continue;
            }
            if (before > 0 || i < last || last == 1) {
                reportTwice(row, step.voice(), before + 1, i + 1);
                return;
            }
            reportReturn(row, step.voice(), last - 1);
        }
    }

    private void reportFirst(TypedRow row, String voice, int step) {
        report(
                row,
                ProblemCode.CHAIN_AGAIN_FIRST,
                "%s is marked \"%s\" in step %d of the chain, and no step before it is %s"
                        .formatted(Problem.quote(voice), ChainStep.AGAIN, step, voice),
                "Write %s without \"%s\", or write it also where it came first."
                        .formatted(voice, ChainStep.AGAIN));
    }

    private void reportTwice(TypedRow row, String voice, int one, int other) {
        report(
                row,
                ProblemCode.CHAIN_VOICE_TWICE,
                "%s is step %d and step %d of the chain"
                        .formatted(Problem.quote(voice), one, other),
                "Write each voice once. If one of the two is somebody else, write who; if it is not"
                        + " stated, write ?. If it did pass the words on twice, write \"%s %s\" the"
                                .formatted(voice, ChainStep.AGAIN)
                        + " second time.");
    }

    private void reportReturn(TypedRow row, String voice, int between) {
        report(
                row,
                ProblemCode.CHAIN_FROM_PUBLISHER,
                "%s is the origin and the publisher, with %s between"
                        .formatted(
                                Problem.quote(voice),
                                between == 1 ? "1 step" : "%,d steps".formatted(between)),
                "If the publisher speaks in its own voice, write only %s. If it carries others who carry"
                                .formatted(voice)
                        + " it, end the chain with \"%s %s\".".formatted(voice, ChainStep.AGAIN));
    }

    private void report(TypedRow row, ProblemCode code, String message, String remedy) {
        problems.report(code, row.cell(at.chain()), row.source(at.chain()), message, remedy);
    }
}

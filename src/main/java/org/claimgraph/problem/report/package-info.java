/**
 * Writes problems: for people, as JSON lines, as SARIF.
 *
 * <p>In: {@link org.claimgraph.problem.Problems}. Out: characters. Start at {@link ProblemReport}.
 * The page {@code docs/reference/problems.md}, which says what each code means, travels beside
 * these classes.
 *
 * <p>Uses {@code problem}, {@code text}.
 */
@NullMarked
package org.claimgraph.problem.report;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: the only package that prints or exits.
 *
 * <p>In: arguments. Out: results on standard output, everything else on standard error, and an exit
 * code: 0 success, 1 problems in the data, 2 wrong usage, 3 an environment that does not allow it,
 * 70 a bug. Start at {@link Main}; each command is one class that calls one thing below.
 *
 * <p>Uses {@code claims.build}, {@code claims.compare}, {@code claims.draft}, {@code
 * claims.explain}, {@code claims.export}, {@code claims.locate}, {@code claims.project}, {@code
 * claims.query}, {@code csvw.convert}, {@code csvw.table}, {@code csvw.walk}, {@code failure},
 * {@code files}, {@code format}, {@code problem}, {@code problem.report}, {@code rdf}, {@code run},
 * {@code store}, {@code text}.
 */
@NullMarked
package org.claimgraph.cli;

import org.jspecify.annotations.NullMarked;

/**
 * One form for all problems in a user's data.
 *
 * <p>In: what a reader, a rule or a shape found wrong with a cell. Out: the lines a person reads,
 * always in the same form. Start at {@link Problem}; {@link ProblemCode} lists all codes, each of
 * which has a heading in {@code docs/reference/problems.md}.
 *
 * <p>Rows are numbered as a spreadsheet shows them: the header is row 1, and a row whose cells hold
 * line breaks is still one row. Lines are those of the file, from 1. Columns count from 1 and are
 * shown as letters. Memory is bounded: {@link Problems} keeps a few examples for each code and
 * column and counts the rest, and may be called from several threads. Nothing here knows CSV or
 * RDF.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.problem;

import org.jspecify.annotations.NullMarked;

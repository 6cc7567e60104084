/**
 * Reads the bytes of a CSV table into rows whose cells know where they are.
 *
 * <p>In: bytes and a {@link Dialect}. Out: {@link Row}s in file order, one at a time, and problems.
 * Start at {@link TableReader}.
 *
 * <p>Row numbers are those a spreadsheet shows: the first row of the file is 1, the header counts,
 * and a row whose cells hold line breaks is still one row. Memory is one row. This package adds
 * strictness: Commons CSV, which no other package uses, silently accepts many broken files. A
 * reader reports and never decides; the caller's {@link org.claimgraph.problem.Problems} says which
 * codes are errors. Nothing here knows RDF. Not thread-safe: one reader, one thread.
 *
 * <p>The way of the bytes: {@link FirstBytes} (is it CSV, in which encoding?), {@link
 * StrictDecoder} (bytes to characters, bad bytes remembered), {@link Characters} (a block of them),
 * {@link RowText} (one row of the table at a time), {@link Records} (Commons CSV, which makes the
 * cells of that row), {@link HeaderRows} and {@link WidthCheck}, {@link TableReader}. On the way to
 * Commons CSV, {@link RowCheck} looks once at each character of plain cells; it checks a row in
 * detail from its first quote on, and finds the place of each problem. The {@link Cursor} counts
 * rows and lines and keeps the problems until the row's cells are known.
 *
 * <p>The way back: a {@link TableEdit} changes cells in the bytes of a file, where a {@link
 * CellCursor} finds them.
 *
 * <p>Uses {@code problem}, {@code run}.
 */
@NullMarked
package org.claimgraph.csvw.table;

import org.jspecify.annotations.NullMarked;

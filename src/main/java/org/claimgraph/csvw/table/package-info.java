/**
 * Reads the bytes of a CSV table into rows whose cells know where they are.
 *
 * <p>In: bytes and a {@link Dialect}. Out: {@link Row}s in file order, one at a time, and problems.
 * Start at {@link TableReader}.
 *
 * <p>Row numbers are those a spreadsheet shows: the first row of the file is 1, the header counts,
 * and a row whose cells hold line breaks is still one row. Memory is one row. Strictness is ours:
 * Commons CSV, which ends here, accepts many broken files silently. A reader reports and never
 * decides; the caller's {@link org.claimgraph.problem.Problems} says which codes are errors.
 * Nothing here knows RDF. Not thread-safe: one reader, one thread.
 *
 * <p>The way of the bytes: {@link FirstBytes} (is it CSV, in which encoding?), {@link
 * StrictDecoder} (bytes to characters, bad bytes remembered), {@link QuoteWatch} (where is each
 * character, and is it in order?), {@link Records} (Commons CSV), {@link HeaderRows} and {@link
 * WidthCheck}, {@link TableReader}. Characters run ahead of rows by one block; the {@link Logbook}
 * keeps what the watch noted until the row is there.
 *
 * <p>The way back: a {@link TableEdit} changes cells in the bytes of a file, where a {@link
 * CellCursor} finds them.
 *
 * <p>Uses {@code problem}.
 */
@NullMarked
package org.claimgraph.csvw.table;

import org.jspecify.annotations.NullMarked;

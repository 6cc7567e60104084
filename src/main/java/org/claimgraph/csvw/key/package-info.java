/**
 * Primary and foreign keys over tables of any size.
 *
 * <p>In: the typed rows of all tables that belong together. Out: problems for keys that are there
 * twice and for names without a row. Start at {@link GroupKeys}. A key takes about 40 bytes of
 * memory up to a limit, and 20 bytes on disk beyond, in a file that the system removes whatever
 * happens; keys are compared by hashes of 128 bits. What is found does not depend on the memory. A
 * key or name of which a part is empty is not checked. The first rows that are wrong, and the rows
 * that they collide with or may mean, are read once more, to be quoted. Not thread-safe.
 *
 * <p>Uses {@code csvw.iri}, {@code csvw.metadata}, {@code csvw.row}, {@code problem}, {@code text}.
 */
@NullMarked
package org.claimgraph.csvw.key;

import org.jspecify.annotations.NullMarked;

/**
 * Primary and foreign keys over tables of any size.
 *
 * <p>In: the typed rows of all tables that belong together. Out: problems for duplicate keys and
 * for names without a row. Start at {@link GroupKeys}. A key takes about 40 bytes of memory up to a
 * limit, and 20 bytes on disk beyond, in a file that the system removes even if the program is
 * killed; keys are compared by hashes of 128 bits. The result does not depend on the memory limit.
 * A key or name of which a part is empty is not checked. The first rows with problems, and the rows
 * they collide with or may mean, are read again, to be quoted. Not thread-safe.
 *
 * <p>Uses {@code csvw.iri}, {@code csvw.metadata}, {@code csvw.row}, {@code problem}, {@code text}.
 */
@NullMarked
package org.claimgraph.csvw.key;

import org.jspecify.annotations.NullMarked;

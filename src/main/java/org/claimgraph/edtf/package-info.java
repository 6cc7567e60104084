/**
 * Partial and uncertain dates, and the days that they admit.
 *
 * <p>In: text. Out: an {@link Edtf} with its first and last day, or nothing when the text is not a
 * date of the Extended Date/Time Format, level 1. Days are those of the proleptic Gregorian
 * calendar, without a time zone. Nothing here knows tables or RDF.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.edtf;

import org.jspecify.annotations.NullMarked;

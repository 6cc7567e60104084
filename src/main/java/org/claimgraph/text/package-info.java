/**
 * Text as people see it: the width of a line on a terminal, and the nearest known word.
 *
 * <p>In: text in any script. Out: the columns it takes ({@link DisplayWidth}), lines that fit
 * ({@link TextWrap}), invisible characters ({@link Hidden}), the nearest of the known words ({@link
 * Nearest}) and the form in which case and accents no longer matter ({@link Folded}). Everything
 * here is stateless or immutable.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.text;

import org.jspecify.annotations.NullMarked;

/**
 * The datatypes of cells: which texts are values of a type, in which form a value is kept, and
 * which values are allowed.
 *
 * <p>In: the text of a cell and a {@link Datatype}. Out: the text in the form that goes into RDF,
 * or what is wrong with it. Start at {@link Datatype}. The grammars are hand-written, because
 * Java's parsers accept digits of other scripts, trailing letters and the 32nd of October.
 * Everything here is immutable and may be shared between threads. Nothing here knows RDF.
 *
 * <p>Uses {@code problem}, {@code text}.
 */
@NullMarked
package org.claimgraph.csvw.datatype;

import org.jspecify.annotations.NullMarked;

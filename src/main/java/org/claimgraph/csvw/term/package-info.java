/**
 * The terms that columns give, compiled once from their metadata: IRIs, literals, and in which
 * rows.
 *
 * <p>In: a column and a row. Out: a node, or null after a problem was reported at the cell. Start
 * at {@link ColumnTerms}. An {@link IriPlan} is a constant or a template; a {@link LiteralPlan}
 * makes literals. RDF and JSON are both made from these. Memory is a few thousand recent terms for
 * each column. Not thread-safe.
 *
 * <p>Uses {@code csvw.datatype}, {@code csvw.iri}, {@code csvw.metadata}, {@code csvw.row}, {@code
 * problem}.
 */
@NullMarked
package org.claimgraph.csvw.term;

import org.jspecify.annotations.NullMarked;

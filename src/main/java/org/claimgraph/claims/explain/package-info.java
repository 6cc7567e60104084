/**
 * Leads from triples back to the cells, the rule or the file they come from.
 *
 * <p>In: a graph as a build made it, and what the caller knows about the tables: a {@link CellMap}
 * of their columns and a {@link CellText} that looks up their cells. Out: the rows from which a
 * node is made ({@link SourceRows}), the {@link Source} of a triple, and the explanation of a node
 * or of a row. Start at {@link Explainer}.
 *
 * <p>Triples do not carry their cell. The row comes from the subject: from its {@code
 * prov:wasDerivedFrom}, an IRI with a fragment of RFC 7111, or from that of the node to which it
 * belongs. The columns come from the property. Row and property together are the cells.
 *
 * <p>Rows are numbered as a spreadsheet shows them, the header being 1; columns count from 1.
 * Nothing is kept in memory. Nothing here knows CSV or the store; the caller opens the transaction
 * that the graph may need.
 *
 * <p>Uses {@code claims.names}, {@code csvw.iri}, {@code failure}, {@code problem}, {@code text},
 * {@code vocab}.
 */
@NullMarked
package org.claimgraph.claims.explain;

import org.jspecify.annotations.NullMarked;

/**
 * IRIs and URI templates.
 *
 * <p>In: text. Out: an IRI that is resolved, compared and checked by RFC 3986 and RFC 3987 ({@link
 * Iris}); the parts of a URI template by RFC 6570 ({@link UriTemplate}); percent-encoded values
 * ({@link PercentEncoding}). Nothing here opens an IRI or knows what a table is.
 *
 * <p>Uses {@code problem}.
 */
@NullMarked
package org.claimgraph.csvw.iri;

import org.jspecify.annotations.NullMarked;

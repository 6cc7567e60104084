/**
 * Where tables and metadata are: resources, IRIs, and the search for the metadata of a table.
 *
 * <p>In: the IRI of a table. Out: its bytes, or the metadata that describe it. Start at {@link
 * Resources}. Nothing is fetched but through that one interface. IRIs are resolved, compared and
 * checked by the rules of RFC 3986 and 3987.
 *
 * <p>Floor 2: may use {@code problem}.
 */
@NullMarked
package org.claimgraph.mapping.locate;

import org.jspecify.annotations.NullMarked;

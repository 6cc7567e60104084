/**
 * Opens the files and addresses that tables and metadata are read from.
 *
 * <p>In: an IRI. Out: its bytes, its media type and its links, or nothing. Start at {@link
 * Resources}: nothing is opened except through this interface. {@link LocalResources} opens files,
 * {@link HttpResources} fetches from the network within {@link HttpLimits} and only from addresses
 * that are allowed, and {@link OfflineResources} says that the network is off. HTTP ends here.
 *
 * <p>Uses {@code csvw.iri}, {@code files}.
 */
@NullMarked
package org.claimgraph.csvw.resource;

import org.jspecify.annotations.NullMarked;

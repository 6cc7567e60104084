/**
 * URI templates as text (RFC 6570): their parts and the encoding of values.
 *
 * <p>In: the text of a template. Out: a {@link UriTemplate}, which is then compiled against the
 * columns of a table. Nothing here knows CSVW.
 *
 * <p>Floor 2: may use no other package.
 */
@NullMarked
package org.claimgraph.mapping.template;

import org.jspecify.annotations.NullMarked;

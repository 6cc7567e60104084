/**
 * What a claim is: the plain values that extraction makes of rows and that rules compare.
 *
 * <p>In: texts of cells that were already checked. Out: closed lists as enums, amounts with their
 * bounds, content hashes, the {@link Registry} of everything a claim can name, and compact {@link
 * ClaimRecord}s; from these when something happened ({@link EffectiveTime}) and who belongs
 * together ({@link Blocs}). Start at {@link ClaimRecord}.
 *
 * <p>Days are epoch days (days since 1970-01-01); an open end is {@link Long#MIN_VALUE} or {@link
 * Long#MAX_VALUE}. Records are immutable; the registry is filled once and then only read. Nothing
 * here knows tables or makes triples.
 *
 * <p>Uses {@code edtf}.
 */
@NullMarked
package org.claimgraph.claims.model;

import org.jspecify.annotations.NullMarked;

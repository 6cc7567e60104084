/**
 * Finds the passages of claims in the texts they were coded from.
 *
 * <p>In: a text and the numbers of a paragraph and a sentence. Out: character positions. Start at
 * {@link SourceText}, which defines what a paragraph and a sentence are, and {@link Locator}, which
 * fills the columns start and end of the claims table and the empty cells sha256 and paragraphs of
 * the documents table, and leaves every other byte of them alone.
 *
 * <p>Positions lie between characters, from 0, in Unicode code points, as in RFC 5147. Texts are
 * never copied into a project; a text is known by its SHA-256.
 *
 * <p>Uses {@code csvw.table}, {@code problem}, {@code text}.
 */
@NullMarked
package org.claimgraph.claims.locate;

import org.jspecify.annotations.NullMarked;

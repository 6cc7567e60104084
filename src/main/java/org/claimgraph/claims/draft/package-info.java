/**
 * Drafts a project from a table that somebody already has.
 *
 * <p>In: a CSV file, and the metadata of an empty project. Out: a project in which that file is the
 * table of claims, with its own headers; a {@link SheetDraft} says what was guessed. Start at
 * {@link SheetProject}.
 *
 * <p>A bounded part of the file is read: its first rows, in its first megabytes. Every guess is
 * marked in the metadata, in the description of its column, with the word {@code guessed}.
 *
 * <p>Uses {@code claims.model}, {@code claims.project}, {@code csvw.datatype}, {@code csvw.table},
 * {@code edtf}, {@code files}, {@code problem}, {@code text}.
 */
@NullMarked
package org.claimgraph.claims.draft;

import org.jspecify.annotations.NullMarked;

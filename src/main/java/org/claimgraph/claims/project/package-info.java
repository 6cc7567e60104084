/**
 * The folder that a person works in: where its tables, ontology, queries and store lie.
 *
 * <p>In: a folder. Out: its files by their path in the project, such as {@code
 * mappings/claims.csv}. Start at {@link Project}. A project without an ontology or queries of its
 * own uses those that travel in the jar. Nothing here knows what is in the files.
 *
 * <p>Uses {@code failure}, {@code files}.
 */
@NullMarked
package org.claimgraph.claims.project;

import org.jspecify.annotations.NullMarked;

/**
 * JSON documents as trees whose values know their line and column.
 *
 * <p>In: the bytes of a document. Out: a {@link JsonValue}, or a problem that says where the bytes
 * stop being JSON. Start at {@link JsonReader}. Lines and columns count from 1. The whole document
 * is in memory. Nothing here knows CSVW.
 *
 * <p>Uses {@code problem}.
 */
@NullMarked
package org.claimgraph.csvw.json;

import org.jspecify.annotations.NullMarked;

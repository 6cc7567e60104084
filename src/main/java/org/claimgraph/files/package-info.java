/**
 * Writes files and folders so that they are there as a whole or not at all.
 *
 * <p>Start at {@link NewFile}, which is written beside its place and renamed when its bytes are on
 * the disk: every file that a person keeps is written through it. {@link Durable} has the steps of
 * which folders are made, {@link FileTree} lists and removes them. Trouble is an {@link
 * java.io.IOException}; that of a file has what to do in its message.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.files;

import org.jspecify.annotations.NullMarked;

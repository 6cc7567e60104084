/**
 * Writes files and folders so that they are there as a whole or not at all.
 *
 * <p>Start at {@link NewFile}, which is written as a draft in the same folder and renamed when its
 * bytes are on the disk: every result is written through it. {@link Durable} has the same steps for
 * folders, {@link FileTree} lists and removes them. {@link Owner} is the process in the name of
 * what is not complete, by which others know whether it still runs. Failures are {@link
 * java.io.IOException}s; the message of {@link NewFile}'s says what to do.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.files;

import org.jspecify.annotations.NullMarked;

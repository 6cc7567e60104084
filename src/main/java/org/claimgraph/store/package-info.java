/**
 * Keeps the graph on disk, always either the old one or the new one.
 *
 * <p>In: triples from a {@link org.apache.jena.riot.system.StreamRDF} and the tables they were made
 * from. Out: a read-only dataset to query. Start at {@link GraphStore}.
 *
 * <p>A store folder holds immutable <em>generations</em>, and one file that names the live one:
 *
 * <pre>
 *   store/CURRENT                          the id of the live generation, one line
 *   store/g-20261120T174612345Z-3f9a/      a generation: UTC time to the millisecond, random suffix
 *     manifest.json                        what it holds: a generation without it is not built
 *     tables/claims.csv ...                the tables as they were when it was built
 *     tdb2/Data-0001/...                   the graph
 *   store/new-g-.../                       a generation being built
 *   store/views/g-....4711-176...1234/     what process 4711 reads through: links to a generation
 *   store/build.lock, build-by-4711-176... held while something builds
 * </pre>
 *
 * <p>TDB2 refuses a second process even for reading, so each reader opens a private view: a folder
 * of links to the generation's files with a lock and a journal of its own. Readers wait neither for
 * each other nor for a build; builds exclude each other. A generation is removed by a later build
 * when neither {@code CURRENT} nor the view of a living process names it. As generations never
 * change, a reader keeps what it has read of a subject ({@link SubjectCache}). A query that looks
 * up much compares terms as TDB2 numbers them ({@link GraphTerms}).
 *
 * <p>Triples get into a generation, and into a {@link NewDatabase} that is not a store but a plain
 * TDB2 folder, as a {@link LoadPlan} says: by the bulk loader in {@code store.bulk}, which makes
 * the files by sorting, or by TDB2 itself.
 *
 * <p>{@link Unfinished} work is removed when it fails and when the program is stopped; the next
 * build removes what a killed process left.
 *
 * <p>Sizes are bytes, digests are SHA-256 in lower-case hexadecimal and leave out the zeros at the
 * end of a file, times are UTC. {@link GraphStore} and {@link StoreView} may be used by many
 * threads; a {@link StoreBuild} belongs to the thread that started it. Failures of the folder are
 * {@link StoreException}s, whose messages say what to do. No other package uses TDB2. Nothing here
 * knows what the triples mean.
 *
 * <p>Uses {@code failure}, {@code files}, {@code problem}, {@code run}, {@code store.bulk}.
 */
@NullMarked
package org.claimgraph.store;

import org.jspecify.annotations.NullMarked;

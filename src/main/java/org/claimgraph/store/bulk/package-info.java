/**
 * Makes a TDB2 database bottom-up, by sorting: no tree is searched and no block is written twice.
 *
 * <p>In: triples from a {@link org.apache.jena.riot.system.StreamRDF}, in any order and any number.
 * Out: the folder of a database, closed, with the same content as TDB2's own loaders would write,
 * but smaller, because its blocks are full. Start at {@link BulkLoad}.
 *
 * <p>The way of a triple:
 *
 * <ol>
 *   <li>{@link TripleIntake} takes it and passes it, with others, to the thread of {@link
 *       PartsWriter}.
 *   <li>{@link PartWriter} gives its terms numbers ({@link TermNumbers}, {@link TermDictionary})
 *       and writes the triple of numbers, and each term that is new, to working files. When the
 *       dictionary has used up its memory, the {@link Part} ends and another begins, with an empty
 *       dictionary.
 *   <li>{@link NodeTableFilling} merges the parts: it appends each term once to TDB2's node file,
 *       which gives the term its id, packs the node index, and writes the ids of its terms for each
 *       part.
 *   <li>{@link TripleIndexes} turns numbers into ids, sorts the triples in the three orders, drops
 *       duplicates and packs the indexes.
 *   <li>{@link FinishedDatabase} opens the result through TDB2's public API and compares it with
 *       the input.
 * </ol>
 *
 * <p>One part or a hundred take the same steps, and the resulting files are the same, byte for
 * byte: the memory only decides how much has to be merged. If everything fits into memory, triples
 * of ids are written only to their indexes.
 *
 * <p>The memory limit is in bytes of the Java heap. Dictionary and ids, then ids and sort keys,
 * stay below it; caches, batches and the buffers of files take about 40 MB more, and each part one
 * bit for each term. Up to 2^31 - 4 terms in a part, 2^44 bytes in the node file; all runs and all
 * parts are merged at the same time, so the number of open files is a limit too. If there is more
 * than one part, working files take about 75 bytes for each triple, besides the database.
 *
 * <p>Ids and hashes are compared as unsigned numbers, as TDB2 compares the bytes of its records.
 * Classes are for one thread unless they say otherwise. Nothing here knows generations.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.store.bulk;

import org.jspecify.annotations.NullMarked;

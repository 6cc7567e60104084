/**
 * Makes a TDB2 database from below, by sorting: no tree is searched and no block written twice.
 *
 * <p>In: triples from a {@link org.apache.jena.riot.system.StreamRDF}, in any order and any number.
 * Out: the folder of a database, closed, that is what TDB2's own loaders would make of the same
 * triples, but smaller: its blocks are full. Start at {@link BulkLoad}.
 *
 * <p>The walk of a triple:
 *
 * <ol>
 *   <li>{@link TripleIntake} takes it and hands it, with others, to the thread of {@link
 *       PartsWriter}.
 *   <li>{@link PartWriter} gives its terms numbers ({@link TermNumbers}, {@link TermDictionary})
 *       and writes the triple of numbers, and each term that is new, to working files. When the
 *       dictionary has used up its memory, the {@link Part} ends and another begins, with an empty
 *       dictionary.
 *   <li>{@link NodeTableFilling} brings the parts together: it appends each term once to TDB2's
 *       node file, which gives it its id, packs the node index, and tells each part the ids of its
 *       terms.
 *   <li>{@link TripleIndexes} turns numbers into ids, sorts the triples in the three orders, drops
 *       those that came twice and packs the indexes.
 *   <li>{@link FinishedDatabase} opens the result as anybody would, and compares it with what came
 *       in.
 * </ol>
 *
 * <p>One part or a hundred go the same way, and the files that come out are the same, byte for
 * byte: the memory decides only how much of the work is merging. When all fits, no triple of ids is
 * written before it is in its index.
 *
 * <p>Memory is bytes of the Java heap: dictionary and ids, then ids and sort keys, stay below what
 * is given; caches, batches and the buffers of files take some 40 MB more, and each part one bit a
 * term. Up to 2^31 - 4 terms in a part, 2^44 bytes in the node file; runs and parts are merged all
 * at once, so the number of files that a process may have open is a limit too. Working files take
 * about 75 bytes a triple beside the database, if there is more than one part.
 *
 * <p>Ids and hashes are compared as unsigned numbers, as TDB2 compares the bytes of its records.
 * Classes belong to one thread unless they say something else. Nothing here knows generations.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.claimgraph.store.bulk;

import org.jspecify.annotations.NullMarked;

package org.claimgraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The index of triples by subject, with what was last read from it. Queries ask for one property
 * after another of the same subject: here the first question reads all its triples, which lie side
 * by side in the index, and the others are answered from memory.
 *
 * <p>For reading only: what is cached is never updated. May be used by many threads.
 */
final class SubjectCache extends TupleIndexWrapper {

    /** How many subjects are kept: some megabytes. */
    static final int SUBJECTS = 8192;

    /** Subjects with more triples are asked for one property at a time. */
    private static final int MAX_TRIPLES = 64;

    /** What is known of one subject: all its triples, or null when there are too many. */
    private record Known(NodeId subject, @Nullable List<Tuple<NodeId>> triples) {}

    /** Each subject has one place. Threads may overwrite each other's, which costs only time. */
    private final @Nullable Known[] places;

    /**
     * Takes over an index whose first key is the subject, such as SPO.
     *
     * @param subjects how many are kept
     */
    SubjectCache(TupleIndex index, int subjects) {
        super(index);
        places = new Known[subjects];
    }

    @Override
    public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
        NodeId subject = pattern.get(0);
        if (!isGiven(subject)) {
            return super.find(pattern);
        }
        Known known = kept(subject);
        if (known == null) {
            if (isGiven(pattern.get(1)) && isGiven(pattern.get(2))) {
                // Whether a triple is there is asked of many subjects, and of each only this.
                return super.find(pattern);
            }
            known = keep(new Known(subject, read(subject)));
        }
        List<Tuple<NodeId>> triples = known.triples();
        return triples == null
                ? super.find(pattern)
                : matches(triples, pattern.get(1), pattern.get(2));
    }

    private static Iterator<Tuple<NodeId>> matches(
            List<Tuple<NodeId>> triples, NodeId predicate, NodeId object) {
        boolean anyPredicate = !isGiven(predicate);
        boolean anyObject = !isGiven(object);
        if (anyPredicate && anyObject) {
            return triples.iterator();
        }
        List<Tuple<NodeId>> matches = new ArrayList<>(2);
        for (Tuple<NodeId> triple : triples) {
            if ((anyPredicate || triple.get(1).equals(predicate))
                    && (anyObject || triple.get(2).equals(object))) {
                matches.add(triple);
            }
        }
        return matches.iterator();
    }

    private static boolean isGiven(@Nullable NodeId id) {
        return id != null && !NodeId.isAny(id);
    }

    private @Nullable Known kept(NodeId subject) {
        Known known = places[place(subject)];
        return known != null && known.subject().equals(subject) ? known : null;
    }

    private Known keep(Known known) {
        places[place(known.subject())] = known;
        return known;
    }

    /** Spreads subjects that were numbered one after the other, as those of a claim are. */
    private int place(NodeId subject) {
        int hash = subject.hashCode() * 0x9E3779B9;
        return Math.floorMod(hash ^ hash >>> 16, places.length);
    }

    private @Nullable List<Tuple<NodeId>> read(NodeId subject) {
        Iterator<Tuple<NodeId>> all =
                super.find(TupleFactory.create3(subject, NodeId.NodeIdAny, NodeId.NodeIdAny));
        try {
            List<Tuple<NodeId>> triples = new ArrayList<>();
            while (all.hasNext() && triples.size() <= MAX_TRIPLES) {
                triples.add(all.next());
            }
            return triples.size() > MAX_TRIPLES ? null : triples;
        } finally {
            Iter.close(all);
        }
    }
}

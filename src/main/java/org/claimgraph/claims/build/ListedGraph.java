package org.claimgraph.claims.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.jspecify.annotations.Nullable;

/**
 * A graph in memory that is filled first and read after that.
 *
 * <p>Jena's graphs keep terms by their hash codes, and search all terms of one hash code one by
 * one. Whoever writes a table can choose labels and ids that share one, and a check would take
 * hours. Here such terms are kept in order, and each term has a list of its triples.
 */
final class ListedGraph extends GraphBase {

    private static final int SUBJECT = 0;
    private static final int PREDICATE = 1;
    private static final int OBJECT = 2;

    private final Map<Term, Integer> numbers = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private int[][] triples = new int[3][1024];
    private int size;
    private Lists @Nullable [] lists;

    /** A node that a map can put in order: Java's maps do so where many hash codes are the same. */
    private record Term(Node node) implements Comparable<Term> {

        @Override
        public int compareTo(Term other) {
            return NodeCmp.compareRDFTerms(node, other.node);
        }
    }

    /** The triples of each term in one position. */
    private static final class Lists {

        private final int[] starts;
        private final int[] triples;

        /**
         * Makes lists.
         *
         * @param starts where the triples of a term start; the last number is the end of all
         */
        Lists(int[] starts, int[] triples) {
            this.starts = starts;
            this.triples = triples;
        }

        int count(int term) {
            return starts[term + 1] - starts[term];
        }

        IntStream of(int term) {
            return Arrays.stream(triples, starts[term], starts[term + 1]);
        }
    }

    @Override
    public void performAdd(Triple triple) {
        if (size == triples[SUBJECT].length) {
            for (int position = SUBJECT; position <= OBJECT; position++) {
                triples[position] = Arrays.copyOf(triples[position], 2 * size);
            }
        }
        triples[SUBJECT][size] = number(triple.getSubject());
        triples[PREDICATE][size] = number(triple.getPredicate());
        triples[OBJECT][size] = number(triple.getObject());
        size++;
        lists = null;
    }

    private int number(Node node) {
        Integer known = numbers.putIfAbsent(new Term(node), nodes.size());
        if (known == null) {
            nodes.add(node);
            return nodes.size() - 1;
        }
        return known;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Lists[] all = lists();
        Node[] wanted = {pattern.getSubject(), pattern.getPredicate(), pattern.getObject()};
        int[] terms = new int[3];
        int shortest = -1;
        for (int position = SUBJECT; position <= OBJECT; position++) {
            terms[position] = -1;
            if (wanted[position].isConcrete()) {
                Integer term = numbers.get(new Term(wanted[position]));
                if (term == null) {
                    return WrappedIterator.emptyIterator();
                }
                terms[position] = term;
                boolean isShorter =
                        shortest < 0
                                || all[position].count(term) < all[shortest].count(terms[shortest]);
                shortest = isShorter ? position : shortest;
            }
        }
        return WrappedIterator.create(found(all, terms, shortest));
    }

    private Iterator<Triple> found(Lists[] all, int[] terms, int shortest) {
        IntStream candidates =
                shortest < 0 ? IntStream.range(0, size) : all[shortest].of(terms[shortest]);
        return candidates.filter(triple -> fits(triple, terms)).mapToObj(this::triple).iterator();
    }

    private boolean fits(int triple, int[] terms) {
        for (int position = SUBJECT; position <= OBJECT; position++) {
            if (terms[position] >= 0 && triples[position][triple] != terms[position]) {
                return false;
            }
        }
        return true;
    }

    private Triple triple(int triple) {
        return Triple.create(
                nodes.get(triples[SUBJECT][triple]),
                nodes.get(triples[PREDICATE][triple]),
                nodes.get(triples[OBJECT][triple]));
    }

    private Lists[] lists() {
        Lists[] known = lists;
        if (known == null) {
            removeDuplicates();
            int[] any = IntStream.range(0, size).toArray();
            known = new Lists[] {by(SUBJECT, any), by(PREDICATE, any), by(OBJECT, any)};
            lists = known;
        }
        return known;
    }

    /** Puts the triples in order, object by predicate by subject, and keeps one of equal ones. */
    private void removeDuplicates() {
        int[] order = IntStream.range(0, size).toArray();
        for (int position = OBJECT; position >= SUBJECT; position--) {
            order = by(position, order).triples;
        }
        int[][] kept = new int[3][Math.max(1, size)];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (i == 0 || differ(order[i], order[i - 1])) {
                for (int position = SUBJECT; position <= OBJECT; position++) {
                    kept[position][count] = triples[position][order[i]];
                }
                count++;
            }
        }
        triples = kept;
        size = count;
    }

    private boolean differ(int one, int other) {
        for (int[] position : triples) {
            if (position[one] != position[other]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Sorts triples by their term in one position; those with the same term stay in their order.
     */
    private Lists by(int position, int[] order) {
        int[] starts = new int[nodes.size() + 1];
        for (int triple : order) {
            starts[triples[position][triple] + 1]++;
        }
        for (int term = 0; term < nodes.size(); term++) {
            starts[term + 1] += starts[term];
        }
        int[] next = starts.clone();
        int[] sorted = new int[order.length];
        for (int triple : order) {
            sorted[next[triples[position][triple]]++] = triple;
        }
        return new Lists(starts, sorted);
    }

    @Override
    protected int graphBaseSize() {
        lists();
        return size;
    }
}

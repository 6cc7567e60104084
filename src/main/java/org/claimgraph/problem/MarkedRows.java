package org.claimgraph.problem;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which rows of which tables have an error, one bit for each row. */
final class MarkedRows {

    private final Map<String, BitSet> rows = new HashMap<>();
    private final Map<String, Integer> firstRows = new HashMap<>();

    /** Sets the first row of data of a table; the rows above are its header. */
    void beginAt(String file, int row) {
        firstRows.put(file, row);
    }

    /** Notes that there is an error in a row. */
    void add(String file, int row) {
        rows.computeIfAbsent(file, none -> new BitSet()).set(row);
    }

    /** Notes that there is an error in each of these rows. */
    void addAll(String file, BitSet more) {
        rows.computeIfAbsent(file, none -> new BitSet()).or(more);
    }

    /** Returns whether there is an error in a row. */
    boolean contains(String file, int row) {
        BitSet marked = rows.get(file);
        return marked != null && marked.get(row);
    }

    /** Returns how many rows of data have an error. */
    long count() {
        long count = 0;
        for (Map.Entry<String, BitSet> table : rows.entrySet()) {
            Integer first = firstRows.get(table.getKey());
            if (first != null) {
                count += table.getValue().get(first, Integer.MAX_VALUE).cardinality();
            }
        }
        return count;
    }
}

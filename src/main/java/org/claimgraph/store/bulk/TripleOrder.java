package org.claimgraph.store.bulk;

/** The orders in which TDB2 indexes triples; each name is that of its index. */
enum TripleOrder {
    SPO(0, 1, 2),
    POS(2, 0, 1),
    OSP(1, 2, 0);

    private final int subject;
    private final int predicate;
    private final int object;

    TripleOrder(int subject, int predicate, int object) {
        this.subject = subject;
        this.predicate = predicate;
        this.object = object;
    }

    /** Returns the place of the subject in this order, 0 to 2. */
    int subject() {
        return subject;
    }

    /** Returns the place of the predicate. */
    int predicate() {
        return predicate;
    }

    /** Returns the place of the object. */
    int object() {
        return object;
    }
}

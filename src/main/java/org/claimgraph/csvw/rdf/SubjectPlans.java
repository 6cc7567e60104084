package org.claimgraph.csvw.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.claimgraph.csvw.iri.UriTemplate;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.RowTemplate;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.csvw.term.IriPlan;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The subjects of a row: columns with the same {@code aboutUrl} share one, which is made once in
 * each row; columns without one share the blank node of the row (csv2rdf, section 4.6.1).
 */
final class SubjectPlans {

    /** The subject of columns that name none. */
    private static final int BLANK = 0;

    private final CompiledTable table;
    private final BlankNodes blanks;
    private final Problems problems;
    private final List<RowTemplate> templates = new ArrayList<>();
    private final List<IriPlan> plans = new ArrayList<>();
    private Node[] nodes = new Node[1];
    private boolean[] tried = new boolean[1];
    private boolean[] used = new boolean[1];

    SubjectPlans(CompiledTable table, BlankNodes blanks, Problems problems) {
        this.table = table;
        this.blanks = blanks;
        this.problems = problems;
    }

    /** Returns the number of a column's subject. */
    int number(CompiledColumn column) {
        UriTemplate about = column.description().values().aboutUrl();
        if (about == null) {
            return BLANK;
        }
        RowTemplate template = RowTemplate.compile(about, table, column);
        for (int i = 0; i < templates.size(); i++) {
            if (templates.get(i).gives(template)) {
                return i + 1;
            }
        }
        templates.add(template);
        plans.add(IriPlan.of(template, column, "aboutUrl", problems));
        int count = plans.size() + 1;
        nodes = new Node[count];
        tried = new boolean[count];
        used = new boolean[count];
        return count - 1;
    }

    /**
     * Clears the subjects of the previous row.
     *
     * @param given the subject of columns that name none; null for a new blank node
     */
    void begin(@Nullable Node given) {
        for (int i = 0; i < nodes.length; i++) {
            tried[i] = false;
            used[i] = false;
        }
        if (given != null) {
            nodes[BLANK] = given;
            tried[BLANK] = true;
        }
    }

    /** Returns the first subject that has an {@code aboutUrl}, or null for none. */
    @Nullable Node first(TypedRow row) {
        return plans.isEmpty() ? null : node(BLANK + 1, row);
    }

    /** Returns a subject of the row, or null if its IRI is not valid, which is reported once. */
    @Nullable Node node(int number, TypedRow row) {
        if (!tried[number]) {
            tried[number] = true;
            nodes[number] = number == BLANK ? blanks.next() : plans.get(number - 1).node(row);
        }
        used[number] = true;
        return nodes[number];
    }

    /** Returns the subjects that the row has triples of. */
    List<Node> used() {
        List<Node> subjects = new ArrayList<>(nodes.length);
        for (int i = 0; i < nodes.length; i++) {
            Node node = nodes[i];
            if (used[i] && node != null && !subjects.contains(node)) {
                subjects.add(node);
            }
        }
        return subjects;
    }
}

package org.claimgraph.csvw.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The triples that each row of a table gives, compiled once from its metadata (csv2rdf, section
 * 4.6).
 *
 * <p>Send a row with {@link #emit}. An IRI that is not valid yields a problem and no triple; the
 * rest of the row is still extracted. Not thread-safe: use one plan per thread.
 */
public final class RowPlan {

    private final ColumnPlan[] columns;
    private final SubjectPlans subjects;

    private RowPlan(List<ColumnPlan> columns, SubjectPlans subjects) {
        this.columns = columns.toArray(new ColumnPlan[0]);
        this.subjects = subjects;
    }

    /** Compiles all columns of a table whose output is not suppressed. */
    public static RowPlan compile(CompiledTable table, Problems problems) {
        return compile(table, table.columns(), new BlankNodes(table.url()), problems);
    }

    /**
     * Compiles only these columns of a table, such as those that a named extractor does not use.
     */
    public static RowPlan compile(
            CompiledTable table, List<CompiledColumn> columns, Problems problems) {
        return compile(table, columns, new BlankNodes(table.url()), problems);
    }

    /** Compiles all columns of one table of many, which share their blank nodes' numbers. */
    static RowPlan compile(CompiledTable table, BlankNodes blanks, Problems problems) {
        return compile(table, table.columns(), blanks, problems);
    }

    private static RowPlan compile(
            CompiledTable table,
            List<CompiledColumn> columns,
            BlankNodes blanks,
            Problems problems) {
        SubjectPlans subjects = new SubjectPlans(table, blanks, problems);
        List<ColumnPlan> plans = new ArrayList<>();
        for (CompiledColumn column : columns) {
            if (!column.description().suppressOutput()) {
                int subject = subjects.number(column);
                plans.add(new ColumnPlan(table, column, subject, blanks, problems));
            }
        }
        return new RowPlan(plans, subjects);
    }

    /** Sends the triples of one row, in column order. */
    public void emit(TypedRow row, StreamRDF out) {
        emit(row, null, out);
    }

    /**
     * Sends the triples of one row, in column order.
     *
     * @param given the subject of columns without an {@code aboutUrl}; null for a new blank node
     */
    public void emit(TypedRow row, @Nullable Node given, StreamRDF out) {
        subjects.begin(given);
        for (ColumnPlan column : columns) {
            if (column.hasValue(row)) {
                Node subject = subjects.node(column.subject(), row);
                if (subject != null) {
                    column.emit(subject, row, out);
                }
            }
        }
    }

    /**
     * Returns the subject of a row, after {@link #emit} of the same row: that of the first column
     * with an {@code aboutUrl}, or null when none has one or its IRI is not valid.
     */
    public @Nullable Node subject(TypedRow row) {
        return subjects.first(row);
    }

    /**
     * Returns, for each property whose IRI is the same in every row, the columns that give it,
     * including virtual ones.
     */
    public Map<Node, List<CompiledColumn>> madeFrom() {
        Map<Node, List<CompiledColumn>> made = new LinkedHashMap<>();
        for (ColumnPlan column : columns) {
            Node property = column.constantProperty();
            if (property != null) {
                made.computeIfAbsent(property, p -> new ArrayList<>()).add(column.source());
            }
        }
        return made;
    }

    /** Sends a triple from a node to each subject of the row that was sent last. */
    void describe(Node row, Node predicate, StreamRDF out) {
        for (Node subject : subjects.used()) {
            out.triple(Triple.create(row, predicate, subject));
        }
    }

    /** Sends a triple from each subject with an IRI of the row that was sent last. */
    void derive(Node predicate, Node source, StreamRDF out) {
        for (Node subject : subjects.used()) {
            if (subject.isURI()) {
                out.triple(Triple.create(subject, predicate, source));
            }
        }
    }
}

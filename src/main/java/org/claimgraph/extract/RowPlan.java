package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.mapping.row.CompiledColumn;
import org.claimgraph.mapping.row.CompiledTable;
import org.claimgraph.mapping.row.TypedRow;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The triples that each row of a table gives, compiled once from its metadata (csv2rdf, section
 * 4.6).
 *
 * <p>Send a row with {@link #emit}. A wrong IRI yields a problem and no triple; the rest of the row
 * is still extracted. Not thread-safe: use one plan per thread.
 */
public final class RowPlan {

    private final ColumnPlan[] columns;
    private final Node[] subjects;
    private int subjectCount;

    private RowPlan(List<ColumnPlan> columns) {
        this.columns = columns.toArray(new ColumnPlan[0]);
        this.subjects = new Node[columns.size()];
    }

    /** Compiles all columns of a table whose output is not suppressed. */
    public static RowPlan compile(CompiledTable table, Profile profile, Problems problems) {
        return compile(table, table.columns(), profile, problems);
    }

    /**
     * Compiles only these columns of a table, such as those that a named extractor does not use.
     */
    public static RowPlan compile(
            CompiledTable table, List<CompiledColumn> columns, Profile profile, Problems problems) {
        List<ColumnPlan> plans = new ArrayList<>();
        for (CompiledColumn column : columns) {
            if (!column.description().suppressOutput()) {
                plans.add(ColumnPlan.compile(table, column, profile, problems));
            }
        }
        return new RowPlan(plans);
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
        Node rowSubject = given;
        subjectCount = 0;
        for (ColumnPlan column : columns) {
            if (!column.speaks(row)) {
                continue;
            }
            Node subject = column.subject(row);
            if (subject == null && column.hasSubject()) {
                continue;
            }
            if (subject == null) {
                rowSubject = rowSubject == null ? NodeFactory.createBlankNode() : rowSubject;
                subject = rowSubject;
            }
            column.emit(subject, row, out);
            remember(subject);
        }
    }

    private void remember(Node subject) {
        for (int i = 0; i < subjectCount; i++) {
            if (subjects[i].equals(subject)) {
                return;
            }
        }
        subjects[subjectCount++] = subject;
    }

    /** Sends a triple to each subject of the row that was sent last. */
    void describe(Node row, Node predicate, StreamRDF out) {
        for (int i = 0; i < subjectCount; i++) {
            out.triple(Triple.create(row, predicate, subjects[i]));
        }
    }

    /** Sends a triple from each subject with an IRI of the row that was sent last. */
    void derive(Node predicate, Node source, StreamRDF out) {
        for (int i = 0; i < subjectCount; i++) {
            if (subjects[i].isURI()) {
                out.triple(Triple.create(subjects[i], predicate, source));
            }
        }
    }

    /** Whether the properties beyond the standard are followed. */
    public enum Profile {
        /** The W3C Recommendation and nothing else. */
        STANDARD,
        /** Also {@code each} and {@code requires} of our own tables. */
        EXTENDED
    }

    /** Returns the subject of a row, or null: the first column's, if it has an {@code aboutUrl}. */
    public @Nullable Node subject(TypedRow row) {
        return columns.length == 0 ? null : columns[0].subject(row);
    }
}

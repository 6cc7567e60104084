package org.claimgraph.csvw.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.metadata.LanguageTags;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.csvw.term.ColumnTerms;
import org.claimgraph.csvw.term.IriPlan;
import org.claimgraph.csvw.term.LiteralPlan;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The triples that one column gives in each row (csv2rdf, sections 4.6.3 to 4.6.8). */
final class ColumnPlan {

    private static final int NONE = -1;

    private final CompiledColumn source;
    private final ColumnTerms terms;
    private final BlankNodes blanks;
    private final int column;
    private final boolean ordered;
    private final int language;
    private final int subject;
    private final IriPlan property;
    private final LiteralPlan literals;
    private final Problems problems;

    ColumnPlan(
            CompiledTable table,
            CompiledColumn column,
            int subject,
            BlankNodes blanks,
            Problems problems) {
        this.source = column;
        this.terms = new ColumnTerms(table, column, problems);
        this.blanks = blanks;
        this.column = column.index();
        this.ordered = column.isOrdered() && column.isList();
        this.language = index(table, column.description().profile().langFrom());
        this.problems = problems;
        this.subject = subject;
        this.property =
                terms.property() == null
                        ? IriPlan.constant(Iris.withoutFragment(table.url()) + "#" + column.name())
                        : terms.property();
        this.literals = LiteralPlan.of(column.datatype(), column.description().values().language());
    }

    private static int index(CompiledTable table, @Nullable String name) {
        CompiledColumn column = name == null ? null : table.find(name);
        return column == null ? NONE : column.index();
    }

    /**
     * Returns whether the column gives any triple in a row. An empty ordered list does: {@code
     * rdf:nil}.
     */
    boolean hasValue(TypedRow row) {
        return terms.hasRequired(row)
                && (terms.hasValue(row) || (ordered && !row.isNothing(column)));
    }

    /** Returns the column itself. */
    CompiledColumn source() {
        return source;
    }

    /** Returns the property when it is the same in every row, or null. */
    @Nullable Node constantProperty() {
        return property instanceof IriPlan.Constant constant ? constant.node() : null;
    }

    /** Returns the number of its subject among those of the row. */
    int subject() {
        return subject;
    }

    void emit(Node subject, TypedRow row, StreamRDF out) {
        Node predicate = property.node(row);
        if (predicate == null) {
            return;
        }
        if (language != NONE) {
            checkLanguage(row);
        }
        IriPlan value = terms.value();
        if (value != null && !terms.isEach()) {
            send(subject, predicate, value.node(row), out);
        } else if (ordered) {
            sendList(subject, predicate, row, out);
        } else {
            for (int i = 0; i < row.count(column); i++) {
                send(subject, predicate, object(row, i), out);
            }
        }
    }

    private @Nullable Node object(TypedRow row, int item) {
        IriPlan value = terms.value();
        if (value != null) {
            return value.itemNode(row, item);
        }
        String text = row.item(column, item);
        boolean valid = row.isValid(column, item);
        return language == NONE || !hasLanguage(row)
                ? literals.node(text, valid)
                : literals.node(text, valid, row.text(language));
    }

    /** Reports a cell that is not a language tag, unless its own column has reported it. */
    private void checkLanguage(TypedRow row) {
        if (row.isNull(language) || !row.isValid(language) || hasLanguage(row)) {
            return;
        }
        String written = row.text(language);
        problems.report(
                ProblemCode.VALUE_FORMAT,
                row.cell(language),
                written,
                Problem.quote(written) + " is not a language",
                "Write its code, such as ar, tr or en-GB.");
    }

    private boolean hasLanguage(TypedRow row) {
        return !row.isNull(language) && LanguageTags.isTag(row.text(language));
    }

    private void sendList(Node subject, Node predicate, TypedRow row, StreamRDF out) {
        List<Node> items = new ArrayList<>(row.count(column));
        for (int i = 0; i < row.count(column); i++) {
            Node item = object(row, i);
            if (item != null) {
                items.add(item);
            }
        }
        Node head = items.isEmpty() ? Terms.NIL : blanks.next();
        out.triple(Triple.create(subject, predicate, head));
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            Node rest = last ? Terms.NIL : blanks.next();
            out.triple(Triple.create(head, Terms.FIRST, items.get(i)));
            out.triple(Triple.create(head, Terms.REST, rest));
            head = rest;
        }
    }

    private static void send(Node subject, Node predicate, @Nullable Node object, StreamRDF out) {
        if (object != null) {
            out.triple(Triple.create(subject, predicate, object));
        }
    }
}

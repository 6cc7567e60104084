package org.claimgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.mapping.locate.Iris;
import org.claimgraph.mapping.metadata.ColumnDescription;
import org.claimgraph.mapping.metadata.ColumnProfile;
import org.claimgraph.mapping.metadata.Inherited;
import org.claimgraph.mapping.row.CompiledColumn;
import org.claimgraph.mapping.row.CompiledTable;
import org.claimgraph.mapping.row.RowTemplate;
import org.claimgraph.mapping.row.TypedRow;
import org.claimgraph.mapping.template.UriTemplate;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The triples that one column gives in each row (csv2rdf, sections 4.6.3 to 4.6.8). */
final class ColumnPlan {

    private final int column;
    private final boolean virtual;
    private final boolean ordered;
    private final boolean each;
    private final int[] required;
    private final @Nullable IriPlan about;
    private final IriPlan property;
    private final @Nullable IriPlan value;
    private final LiteralPlan literals;

    private ColumnPlan(
            CompiledTable table,
            CompiledColumn column,
            RowPlan.Profile profile,
            Problems problems) {
        ColumnDescription description = column.description();
        Inherited values = description.values();
        ColumnProfile extension =
                profile == RowPlan.Profile.EXTENDED ? description.profile() : ColumnProfile.NONE;
        this.column = column.index();
        this.virtual = description.virtual();
        this.ordered = column.isOrdered() && column.isList();
        this.each = extension.each() && column.isList();
        this.required = indexes(table, extension.requires());
        this.about = plan(values.aboutUrl(), table, column, problems);
        this.value = plan(values.valueUrl(), table, column, problems);
        IriPlan named = plan(values.propertyUrl(), table, column, problems);
        this.property =
                named == null
                        ? IriPlan.constant(Iris.withoutFragment(table.url()) + "#" + column.name())
                        : named;
        this.literals = LiteralPlan.of(column.datatype(), values.language());
    }

    static ColumnPlan compile(
            CompiledTable table,
            CompiledColumn column,
            RowPlan.Profile profile,
            Problems problems) {
        return new ColumnPlan(table, column, profile, problems);
    }

    private static @Nullable IriPlan plan(
            @Nullable UriTemplate template,
            CompiledTable table,
            CompiledColumn column,
            Problems problems) {
        return template == null
                ? null
                : IriPlan.of(RowTemplate.compile(template, table, column), column, problems);
    }

    private static int[] indexes(CompiledTable table, List<String> names) {
        List<Integer> indexes = new ArrayList<>();
        for (String name : names) {
            CompiledColumn required = table.find(name);
            if (required != null) {
                indexes.add(required.index());
            }
        }
        return indexes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns whether the column gives anything in a row: a cell without a value does not. */
    boolean speaks(TypedRow row) {
        for (int other : required) {
            if (row.isNull(other)) {
                return false;
            }
        }
        boolean byUrl = value != null && virtual;
        return byUrl || !row.isNull(column) || (ordered && !row.isNothing(column));
    }

    /** Returns whether the column names its subject, rather than leaving it to the row. */
    boolean hasSubject() {
        return about != null;
    }

    /** Returns the subject, or null when the column names none or a wrong one. */
    @Nullable Node subject(TypedRow row) {
        return about == null ? null : about.node(row);
    }

    void emit(Node subject, TypedRow row, StreamRDF out) {
        Node predicate = property.node(row);
        if (predicate == null) {
            return;
        }
        if (value != null && !each) {
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
        return value != null
                ? value.itemNode(row, item)
                : literals.node(row.item(column, item), row.isValid(column, item));
    }

    private void sendList(Node subject, Node predicate, TypedRow row, StreamRDF out) {
        List<Node> items = new ArrayList<>(row.count(column));
        for (int i = 0; i < row.count(column); i++) {
            Node item = object(row, i);
            if (item != null) {
                items.add(item);
            }
        }
        Node head = items.isEmpty() ? Terms.NIL : NodeFactory.createBlankNode();
        out.triple(Triple.create(subject, predicate, head));
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            Node rest = last ? Terms.NIL : NodeFactory.createBlankNode();
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

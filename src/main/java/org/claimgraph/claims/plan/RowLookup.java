package org.claimgraph.claims.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.util.VarUtils;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/**
 * Extends rows by optional patterns, one pattern after the other.
 *
 * <p>While it works on a row, each variable of the patterns has a place in an array, so that a
 * value costs the same to find however many steps of a query have added to the row.
 */
final class RowLookup {

    /** What is at one position of a triple: a term, or the place of a variable. */
    private record Slot(@Nullable Node term, int place) {

        @Nullable Node value(@Nullable Node[] row) {
            return term != null ? term : row[place];
        }
    }

    private record Step(Slot subject, Slot predicate, Slot object) {}

    private final Graph graph;
    private final List<Var> variables;
    private final List<List<Step>> optionals = new ArrayList<>();

    RowLookup(Graph graph, List<BasicPattern> patterns) {
        this.graph = graph;
        Set<Var> mentioned = new LinkedHashSet<>();
        patterns.forEach(pattern -> VarUtils.addVars(mentioned, pattern));
        variables = List.copyOf(mentioned);
        for (BasicPattern pattern : patterns) {
            optionals.add(pattern.getList().stream().map(this::step).toList());
        }
    }

    private Step step(Triple triple) {
        return new Step(
                slot(triple.getSubject()), slot(triple.getPredicate()), slot(triple.getObject()));
    }

    private Slot slot(Node node) {
        return Var.isVar(node) ? new Slot(null, variables.indexOf(node)) : new Slot(node, -1);
    }

    /** Returns a row as many times as the optional patterns match, and once if they do not. */
    List<Binding> rows(Binding row) {
        @Nullable Node[] given = new Node[variables.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = row.get(variables.get(i));
        }
        List<@Nullable Node[]> found = new ArrayList<>(1);
        found.add(given);
        for (List<Step> optional : optionals) {
            found = extended(found, optional);
        }
        List<Binding> rows = new ArrayList<>(found.size());
        found.forEach(values -> rows.add(binding(row, given, values)));
        return rows;
    }

    private List<@Nullable Node[]> extended(List<@Nullable Node[]> rows, List<Step> optional) {
        List<@Nullable Node[]> extended = new ArrayList<>(rows.size());
        for (@Nullable Node[] row : rows) {
            int before = extended.size();
            addMatches(row, optional, 0, extended);
            if (extended.size() == before) {
                extended.add(row);
            }
        }
        return extended;
    }

    /** Adds a row for each way in which the triples from a step on match. */
    private void addMatches(
            @Nullable Node[] row, List<Step> steps, int from, List<@Nullable Node[]> matches) {
        if (from == steps.size()) {
            matches.add(row);
            return;
        }
        Step step = steps.get(from);
        Node subject = step.subject().value(row);
        Node predicate = step.predicate().value(row);
        Node object = step.object().value(row);
        ExtendedIterator<Triple> found = graph.find(any(subject), any(predicate), any(object));
        try {
            while (found.hasNext()) {
                @Nullable Node[] match = match(row, step, found.next());
                if (match != null) {
                    addMatches(match, steps, from + 1, matches);
                }
            }
        } finally {
            found.close();
        }
    }

    private static Node any(@Nullable Node node) {
        return node == null ? Node.ANY : node;
    }

    /** Returns a row with what a triple says of its variables; null if they have other values. */
    private static @Nullable Node @Nullable [] match(
            @Nullable Node[] row, Step step, Triple found) {
        @Nullable Node[] match = row.clone();
        return take(match, step.subject(), found.getSubject())
                        && take(match, step.predicate(), found.getPredicate())
                        && take(match, step.object(), found.getObject())
                ? match
                : null;
    }

    private static boolean take(@Nullable Node[] row, Slot slot, Node found) {
        if (slot.term() != null) {
            return true;
        }
        Node value = row[slot.place()];
        row[slot.place()] = found;
        return value == null || value.equals(found);
    }

    private Binding binding(Binding row, @Nullable Node[] given, @Nullable Node[] values) {
        BindingBuilder longer = Binding.builder(row);
        for (int i = 0; i < values.length; i++) {
            Node value = values[i];
            if (given[i] == null && value != null) {
                longer.add(variables.get(i), value);
            }
        }
        return longer.build();
    }
}

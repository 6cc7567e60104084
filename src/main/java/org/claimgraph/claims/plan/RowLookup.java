package org.claimgraph.claims.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.VarUtils;
import org.claimgraph.store.GraphTerms;
import org.jspecify.annotations.Nullable;

/**
 * Extends rows by optional patterns, one pattern after the other.
 *
 * <p>While it works on a row, each variable of the patterns has a place in an array, so that a
 * value costs the same to find however many steps of a query have added to the row.
 *
 * @param <T> a term of the graph
 */
final class RowLookup<T> {

    /** What is at one position of a triple: a term, or the place of a variable. */
    private record Slot<T>(@Nullable T term, int place) {

        @Nullable T value(@Nullable T[] row) {
            return term != null ? term : row[place];
        }
    }

    private record Step<T>(Slot<T> subject, Slot<T> predicate, Slot<T> object) {}

    private final GraphTerms<T> graph;
    private final List<Var> variables;
    private final List<List<Step<T>>> optionals = new ArrayList<>();

    RowLookup(GraphTerms<T> graph, List<BasicPattern> patterns) {
        this.graph = graph;
        Set<Var> mentioned = new LinkedHashSet<>();
        patterns.forEach(pattern -> VarUtils.addVars(mentioned, pattern));
        variables = List.copyOf(mentioned);
        for (BasicPattern pattern : patterns) {
            optionals.add(pattern.getList().stream().map(this::step).toList());
        }
    }

    private Step<T> step(Triple triple) {
        return new Step<>(
                slot(triple.getSubject()), slot(triple.getPredicate()), slot(triple.getObject()));
    }

    private Slot<T> slot(Node node) {
        return Var.isVar(node)
                ? new Slot<>(null, variables.indexOf(node))
                : new Slot<>(graph.of(node), -1);
    }

    /** Returns a row as many times as the optional patterns match, and once if they do not. */
    List<Binding> rows(Binding row) {
        @Nullable T[] given = given(row);
        List<@Nullable T[]> found = Collections.singletonList(given);
        for (List<Step<T>> optional : optionals) {
            found = extended(found, optional);
        }
        List<Binding> rows = new ArrayList<>(found.size());
        found.forEach(values -> rows.add(graph.longer(row, variables, given, values)));
        return rows;
    }

    private @Nullable T[] given(Binding row) {
        @Nullable T[] given = graph.places(variables.size());
        for (int i = 0; i < given.length; i++) {
            given[i] = graph.value(row, variables.get(i));
        }
        return given;
    }

    private List<@Nullable T[]> extended(List<@Nullable T[]> rows, List<Step<T>> optional) {
        List<@Nullable T[]> extended = new ArrayList<>(rows.size());
        for (@Nullable T[] row : rows) {
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
            @Nullable T[] row, List<Step<T>> steps, int from, List<@Nullable T[]> matches) {
        if (from == steps.size()) {
            matches.add(row);
            return;
        }
        Step<T> step = steps.get(from);
        Iterator<Tuple<T>> found =
                graph.find(
                        step.subject().value(row),
                        step.predicate().value(row),
                        step.object().value(row));
        try {
            while (found.hasNext()) {
                @Nullable T[] match = match(row, step, found.next());
                if (match != null) {
                    addMatches(match, steps, from + 1, matches);
                }
            }
        } finally {
            Iter.close(found);
        }
    }

    /** Returns a row with what a triple says of its variables; null if they have other values. */
    private static <T> @Nullable T @Nullable [] match(
            @Nullable T[] row, Step<T> step, Tuple<T> found) {
        @Nullable T[] match = Arrays.copyOf(row, row.length);
        return take(match, step.subject(), found.get(0))
                        && take(match, step.predicate(), found.get(1))
                        && take(match, step.object(), found.get(2))
                ? match
                : null;
    }

    private static <T> boolean take(@Nullable T[] row, Slot<T> slot, T found) {
        if (slot.term() != null) {
            return true;
        }
        T value = row[slot.place()];
        row[slot.place()] = found;
        return value == null || value.equals(found);
    }
}

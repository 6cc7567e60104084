package org.claimgraph.claims.plan;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

/** A row of an answer: its values side by side, in the order of the columns. */
final class ColumnRow extends BindingBase {

    private final Map<Var, Integer> places;
    private final @Nullable Node[] values;

    private ColumnRow(Map<Var, Integer> places, @Nullable Node[] values) {
        super(null);
        this.places = places;
        this.values = values;
    }

    /** Returns what keeps some columns of a row. All rows that it returns share their places. */
    static UnaryOperator<Binding> of(List<Var> columns) {
        Map<Var, Integer> places = new LinkedHashMap<>();
        columns.forEach(column -> places.putIfAbsent(column, places.size()));
        return row -> {
            @Nullable Node[] values = new Node[places.size()];
            places.forEach((column, place) -> values[place] = row.get(column));
            return new ColumnRow(places, values);
        };
    }

    @Override
    protected @Nullable Node get1(Var variable) {
        Integer place = places.get(variable);
        return place == null ? null : values[place];
    }

    @Override
    protected boolean contains1(Var variable) {
        return get1(variable) != null;
    }

    @Override
    protected Iterator<Var> vars1() {
        return variables().iterator();
    }

    private List<Var> variables() {
        return places.keySet().stream().filter(this::contains1).toList();
    }

    @Override
    protected void forEach1(BiConsumer<Var, Node> action) {
        places.forEach(
                (variable, place) -> {
                    Node value = values[place];
                    if (value != null) {
                        action.accept(variable, value);
                    }
                });
    }

    @Override
    protected int size1() {
        return (int) Arrays.stream(values).filter(value -> value != null).count();
    }

    @Override
    protected boolean isEmpty1() {
        return size1() == 0;
    }

    @Override
    protected Binding detachWithNewParent(Binding parent) {
        return this;
    }

    /** As for every binding: the order of the variables does not count. */
    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof ColumnRow row && row.places == places) {
            return Arrays.equals(values, row.values);
        }
        return super.equals(other);
    }
}

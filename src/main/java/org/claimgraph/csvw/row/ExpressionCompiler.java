package org.claimgraph.csvw.row;

import java.util.ArrayList;
import java.util.List;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.claimgraph.csvw.iri.UriTemplate;

/**
 * Compiles one expression: common ones into segments of their own, and those that are the same in
 * every row into a constant. A name that is not a column is undefined, and expands to nothing.
 */
final class ExpressionCompiler {

    private ExpressionCompiler() {}

    static Segment compile(
            UriTemplate.Expression expression, CompiledTable table, CompiledColumn column) {
        List<Segment.Full.Bound> bounds = new ArrayList<>();
        for (UriTemplate.Variable variable : expression.variables()) {
            bounds.add(new Segment.Full.Bound(variable, source(variable.name(), table, column)));
        }
        Segment.Full full = new Segment.Full(expression.operator(), List.copyOf(bounds));
        if (bounds.stream().allMatch(bound -> bound.source() instanceof Segment.Source.Fixed)) {
            return constant(full);
        }
        boolean single =
                bounds.size() == 1
                        && bounds.get(0).variable().prefix() == 0
                        && !bounds.get(0).variable().exploded();
        return single ? single(full, bounds.get(0).source()) : full;
    }

    private static Segment.Constant constant(Segment.Full full) {
        StringBuilder text = new StringBuilder();
        FullExpansion expansion = new FullExpansion(full.operator(), text);
        for (Segment.Full.Bound bound : full.variables()) {
            Segment.Source.Fixed fixed = (Segment.Source.Fixed) bound.source();
            expansion.append(bound.variable(), fixed.texts());
        }
        return new Segment.Constant(text.toString());
    }

    private static Segment single(Segment.Full full, Segment.Source source) {
        char operator = full.operator();
        if (source instanceof Segment.Source.RowCount number && operator == 0) {
            return number.inFile() ? new Segment.SourceRow() : new Segment.RowNumber();
        }
        if (!(source instanceof Segment.Source.Column column)) {
            return full;
        }
        return switch (operator) {
            case 0 -> new Segment.Simple(column.column(), column.own());
            case '+', '#' -> new Segment.Reserved(column.column(), column.own(), operator == '#');
            default -> full;
        };
    }

    private static Segment.Source source(String name, CompiledTable table, CompiledColumn column) {
        CompiledColumn named = table.find(name);
        if (named != null) {
            return new Segment.Source.Column(
                    named.index(), named.index() == column.index() && named.isList());
        }
        return switch (name) {
            case "_row" -> new Segment.Source.RowCount(false);
            case "_sourceRow" -> new Segment.Source.RowCount(true);
            case "_column" -> fixed(Integer.toString(column.index() + 1));
            case "_sourceColumn" -> fixed(Integer.toString(column.source() + 1));
            case "_name" -> fixed(PercentEncoding.decode(column.name()));
            default -> new Segment.Source.Fixed(List.of());
        };
    }

    private static Segment.Source.Fixed fixed(String text) {
        return new Segment.Source.Fixed(List.of(text));
    }
}

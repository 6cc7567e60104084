package org.claimgraph.claims.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/**
 * Puts bounds around the functions whose results can be longer than what they are given: called on
 * their own results, they double a text with each call.
 */
final class BoundedText extends ExprTransformCopy {

    private final TextMeter meter;
    private final Transform ops =
            new TransformCopy() {
                @Override
                public Op transform(OpGroup group, Op rows) {
                    return group(group, rows);
                }
            };

    private BoundedText(TextMeter meter) {
        this.meter = meter;
    }

    /** Returns a query whose functions are bounded. */
    static Op in(Op query, TextMeter meter) {
        BoundedText bounded = new BoundedText(meter);
        return Transformer.transform(bounded.ops, bounded, query);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        ExprFunctionN copy = (ExprFunctionN) super.transform(function, arguments);
        Growth growth = growth(copy);
        return growth == null
                ? copy
                : new BoundedCall(nameOf(copy), growth, copy::copy, meter, arguments);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return function instanceof E_Multiply
                ? new BoundedProduct(left, right, meter)
                : super.transform(function, left, right);
    }

    /** Jena's transformation leaves out what is aggregated. */
    private Op group(OpGroup group, Op rows) {
        List<ExprAggregator> aggregators = new ArrayList<>();
        for (ExprAggregator aggregator : group.getAggregators()) {
            aggregators.add(
                    new ExprAggregator(aggregator.getVar(), bounded(aggregator.getAggregator())));
        }
        return new OpGroup(rows, group.getGroupVars(), aggregators);
    }

    /** What a group joins is counted where it is read. */
    private Aggregator bounded(Aggregator aggregator) {
        if (aggregator.getExprList() == null || aggregator.getExprList().isEmpty()) {
            return aggregator;
        }
        boolean joins =
                aggregator instanceof AggGroupConcat
                        || aggregator instanceof AggGroupConcatDistinct;
        ExprList parts = new ExprList();
        for (Expr part : aggregator.getExprList()) {
            Expr bounded = Walker.transform(part, ops, this);
            parts.add(joins ? joined(bounded) : bounded);
        }
        return aggregator.copy(parts);
    }

    private Expr joined(Expr part) {
        return new BoundedCall(
                "GROUP_CONCAT", Growth.JOIN, list -> list.get(0), meter, new ExprList(part));
    }

    private static @Nullable Growth growth(ExprFunctionN function) {
        if (function instanceof E_StrConcat) {
            return Growth.JOIN;
        }
        if (function instanceof E_StrReplace) {
            return Growth.REPLACE;
        }
        return function instanceof E_Function named ? Growth.of(named.getFunctionIRI()) : null;
    }

    private static String nameOf(ExprFunctionN function) {
        return function instanceof E_Function named
                ? "<" + named.getFunctionIRI() + ">"
                : function.getFunctionSymbol().getSymbol().toUpperCase(Locale.ROOT);
    }
}

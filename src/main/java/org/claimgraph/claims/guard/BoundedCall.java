package org.claimgraph.claims.guard;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A call of a function whose result is measured: before it is made, as far as that is known. */
final class BoundedCall extends ExprFunctionN {

    private final String name;
    private final Growth growth;
    private final Function<ExprList, Expr> function;
    private final TextMeter meter;

    /**
     * Bounds a call.
     *
     * @param function makes the call, when it is given its arguments
     */
    BoundedCall(
            String name,
            Growth growth,
            Function<ExprList, Expr> function,
            TextMeter meter,
            ExprList arguments) {
        super(name, arguments);
        this.name = name;
        this.growth = growth;
        this.function = function;
        this.meter = meter;
    }

    @Override
    public NodeValue eval(List<NodeValue> given, FunctionEnv environment) {
        meter.allow(growth.most(given, meter.most()), name);
        Expr call = function.apply(new ExprList(List.copyOf(given)));
        NodeValue result = call.eval(BindingFactory.empty(), environment);
        long length = TextMeter.length(result);
        meter.allow(length, name);
        meter.add(length);
        return result;
    }

    @Override
    public NodeValue eval(List<NodeValue> given) {
        throw new UnsupportedOperationException("needs an environment");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedCall(name, growth, function, meter, arguments);
    }
}

package org.claimgraph.claims.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** A product whose digits are counted before it is made. */
final class BoundedProduct extends E_Multiply {

    private final TextMeter meter;

    BoundedProduct(Expr left, Expr right, TextMeter meter) {
        super(left, right);
        this.meter = meter;
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        meter.allow(Growth.MULTIPLY.most(List.of(left, right), meter.most()), "a product");
        return super.eval(left, right);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new BoundedProduct(left, right, meter);
    }
}

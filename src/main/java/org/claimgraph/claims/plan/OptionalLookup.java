package org.claimgraph.claims.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;
import org.claimgraph.store.GraphTerms;

/**
 * One or more {@code OPTIONAL}s of plain triples, looked up in the graph row by row.
 *
 * <p>Answers show many things that a claim may have or not: a time, an amount, a gist. For each row
 * and each of them, Jena plans and runs a query of its own. A lookup asks the graph instead, with
 * the same rows as a result.
 */
final class OptionalLookup extends OpExt {

    private final Op left;
    private final List<BasicPattern> optionals;

    private OptionalLookup(Op left, List<BasicPattern> optionals) {
        super("lookup");
        this.left = left;
        this.optionals = optionals;
    }

    /** Returns a lookup; one that follows another directly is done together with it. */
    private static OptionalLookup of(Op left, BasicPattern optional) {
        if (left instanceof OptionalLookup before) {
            List<BasicPattern> both = new ArrayList<>(before.optionals);
            both.add(optional);
            return new OptionalLookup(before.left, List.copyOf(both));
        }
        return new OptionalLookup(left, List.of(optional));
    }

    /** Returns a query in which optional triples are looked up. */
    static Op in(Op op) {
        return Transformer.transform(
                new TransformCopy() {
                    @Override
                    public Op transform(OpConditional optional, Op left, Op right) {
                        return right instanceof OpBGP pattern && isPlain(pattern)
                                ? of(left, pattern.getPattern())
                                : super.transform(optional, left, right);
                    }
                },
                op);
    }

    private static boolean isPlain(OpBGP pattern) {
        return pattern.getPattern().getList().stream()
                .noneMatch(
                        triple ->
                                triple.getSubject().isTripleTerm()
                                        || triple.getObject().isTripleTerm());
    }

    @Override
    public Op apply(Transform transform) {
        return new OptionalLookup(Transformer.transform(transform, left), optionals);
    }

    @Override
    public Op effectiveOp() {
        Op op = left;
        for (BasicPattern optional : optionals) {
            op = new OpConditional(op, new OpBGP(optional));
        }
        return op;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        RowLookup<?> lookup = new RowLookup<>(GraphTerms.of(context), optionals);
        return new QueryIterRepeatApply(QC.execute(left, input, context), context) {
            @Override
            protected QueryIterator nextStage(Binding row) {
                return QueryIterPlainWrapper.create(lookup.rows(row).iterator(), getExecContext());
            }
        };
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        left.output(out, context);
        optionals.forEach(optional -> new OpBGP(optional).output(out, context));
    }

    @Override
    public int hashCode() {
        return Objects.hash(left, optionals);
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap map) {
        return other instanceof OptionalLookup lookup
                && effectiveOp().equalTo(lookup.effectiveOp(), map);
    }
}

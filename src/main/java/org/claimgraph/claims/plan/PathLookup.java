package org.claimgraph.claims.plan;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.path.PathLib;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/**
 * A property path from or to a known node, walked by {@link PathWalk} over chains of any length.
 *
 * <p>A path without a known end starts from every node of the graph. It is left to Jena.
 */
final class PathLookup extends OpExt {

    private final TriplePath path;

    private PathLookup(TriplePath path) {
        super("walk");
        this.path = path;
    }

    /** Returns a query in which paths are walked. */
    static Op in(Op op) {
        return Transformer.transform(
                new TransformCopy() {
                    @Override
                    public Op transform(OpPath path) {
                        return new PathLookup(path.getTriplePath());
                    }
                },
                op);
    }

    @Override
    public Op apply(Transform transform) {
        return this;
    }

    @Override
    public Op effectiveOp() {
        return new OpPath(path);
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return new QueryIterRepeatApply(input, context) {
            @Override
            protected QueryIterator nextStage(Binding row) {
                return rows(row, getExecContext());
            }
        };
    }

    private QueryIterator rows(Binding row, ExecutionContext context) {
        TriplePath here = Substitute.substitute(path, row);
        Node subject = here.getSubject();
        Node object = here.getObject();
        PathWalk walk = new PathWalk(context);
        if (Var.isVar(object) && !Var.isVar(subject)) {
            return rows(row, Var.alloc(object), walk.from(subject, here.getPath()), context);
        }
        if (Var.isVar(subject) && !Var.isVar(object)) {
            return rows(row, Var.alloc(subject), walk.to(object, here.getPath()), context);
        }
        if (Var.isVar(subject)) {
            return PathLib.execTriplePath(row, here, context);
        }
        List<Node> ends = walk.from(subject, here.getPath());
        Iterator<Binding> rows =
                ends.stream().filter(object::sameTermAs).map(end -> row).iterator();
        return QueryIterPlainWrapper.create(rows, context);
    }

    private static QueryIterator rows(
            Binding row, Var end, List<Node> ends, ExecutionContext context) {
        Iterator<Binding> rows =
                ends.stream().map(node -> BindingFactory.binding(row, end, node)).iterator();
        return QueryIterPlainWrapper.create(rows, context);
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        out.print(path.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(path);
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap map) {
        return other instanceof PathLookup lookup
                && effectiveOp().equalTo(lookup.effectiveOp(), map);
    }
}

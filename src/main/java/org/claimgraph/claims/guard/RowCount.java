package org.claimgraph.claims.guard;

import java.util.Objects;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;
import org.claimgraph.failure.UsageException;

/** A whole query, whose rows are counted, and which fails when a text was refused in it. */
final class RowCount extends OpExt {

    private final Op counted;
    private final long most;
    private final TextMeter texts;

    RowCount(Op counted, long most, TextMeter texts) {
        super("count");
        this.counted = counted;
        this.most = most;
        this.texts = texts;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return new QueryIterProcessBinding(QC.execute(counted, input, context), context) {
            private long rows;

            @Override
            protected boolean hasNextBinding() {
                boolean hasNext = super.hasNextBinding();
                texts.check();
                return hasNext;
            }

            @Override
            public Binding accept(Binding row) {
                if (++rows > most) {
                    throw new UsageException(
                            "the answer has more than %,d rows. Add LIMIT, or ask for less."
                                    .formatted(most));
                }
                return row;
            }
        };
    }

    @Override
    public Op effectiveOp() {
        return counted;
    }

    @Override
    public Op apply(Transform transform) {
        return new RowCount(Transformer.transform(transform, counted), most, texts);
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        counted.output(out, context);
    }

    @Override
    public int hashCode() {
        return Objects.hash(counted, most);
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap map) {
        return other instanceof RowCount count
                && count.most == most
                && counted.equalTo(count.counted, map);
    }
}

package org.claimgraph.claims.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.eval.PathEngineSPARQL;
import org.jspecify.annotations.Nullable;

/**
 * Walks a property path step by step.
 *
 * <p>Jena calls itself for each step of {@code *} and {@code +}: a chain of 10,000 links is deeper
 * than its stack. A walk keeps the nodes it has to go on from in a list, and stops when the query
 * is cancelled.
 */
final class PathWalk extends PathEngineSPARQL {

    private final @Nullable AtomicBoolean cancelled;

    PathWalk(ExecutionContext context) {
        super(context.getActiveGraph(), context.getContext());
        this.cancelled = context.getCancelSignal();
    }

    /**
     * Returns the nodes that a path leads to, each as often as there are ways, as SPARQL has it.
     */
    List<Node> from(Node start, Path path) {
        List<Node> ends = new ArrayList<>();
        eval(path, start, ends);
        return ends;
    }

    /** Returns the nodes from which a path leads to this one. */
    List<Node> to(Node end, Path path) {
        flipDirection();
        try {
            return from(end, path);
        } finally {
            flipDirection();
        }
    }

    @Override
    protected void doZeroOrMore(Path step, Node node, Collection<Node> output) {
        output.addAll(reach(step, List.of(node)));
    }

    @Override
    protected void doOneOrMore(Path step, Node node, Collection<Node> output) {
        output.addAll(reach(step, from(node, step)));
    }

    /** Returns these nodes and all that steps from them lead to. */
    private Set<Node> reach(Path step, List<Node> starts) {
        Set<Node> reached = new LinkedHashSet<>(starts);
        Deque<Node> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            if (cancelled != null && cancelled.get()) {
                throw new QueryCancelledException();
            }
            for (Node next : from(ahead.remove(), step)) {
                if (reached.add(next)) {
                    ahead.add(next);
                }
            }
        }
        return reached;
    }
}

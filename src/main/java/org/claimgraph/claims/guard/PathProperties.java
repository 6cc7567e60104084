package org.claimgraph.claims.guard;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.PathVisitorByType;

/** Visits the properties of a path. */
final class PathProperties extends PathVisitorByType {

    private final Consumer<Node> properties;

    PathProperties(Consumer<Node> properties) {
        this.properties = properties;
    }

    @Override
    public void visitNegPS(P_NegPropSet others) {
        others.getNodes().forEach(this::visit0);
    }

    @Override
    public void visit0(P_Path0 link) {
        properties.accept(link.getNode());
    }

    @Override
    public void visit1(P_Path1 path) {
        path.getSubPath().visit(this);
    }

    @Override
    public void visit2(P_Path2 path) {
        path.getLeft().visit(this);
        path.getRight().visit(this);
    }
}

package org.claimgraph.claims.extract;

import java.util.List;
import org.apache.jena.graph.Node;
import org.claimgraph.claims.model.Kind;

/** The nodes of every kind that a project makes of an id. */
public final class NodesOfAnId {

    private NodesOfAnId() {}

    public static List<Node> of(String id) {
        ProjectIris iris = new ProjectIris("https://example.org/war/");
        return List.of(
                iris.claim(id),
                iris.step(id, 3),
                iris.actor(id),
                iris.geometry(id),
                iris.coding(id, id),
                iris.unstated(id),
                iris.passage(id, id, id),
                iris.entity(Kind.EVENT, id));
    }
}

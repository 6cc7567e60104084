package org.claimgraph.claims.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claims.names.ShortNames;
import org.claimgraph.text.Nearest;

/**
 * Finds the classes and properties of a query that occur neither in the data nor in a vocabulary of
 * the graph. Such a query has no rows, usually because a name is misspelled.
 */
final class UnknownTerms {

    private final Graph graph;
    private final ShortNames names;
    private final Set<Node> properties = new LinkedHashSet<>();
    private final Set<Node> classes = new LinkedHashSet<>();

    UnknownTerms(Graph graph, ShortNames names) {
        this.graph = graph;
        this.names = names;
    }

    /** Returns one sentence for each unknown term, with the nearest known one. */
    List<String> hints(Query query) {
        collect(query);
        List<String> hints = new ArrayList<>();
        for (Node property : properties) {
            if (!graph.contains(Node.ANY, property, Node.ANY) && !isDescribed(property)) {
                hints.add(hint("property", property, RDF.Property.asNode()));
            }
        }
        for (Node type : classes) {
            if (!graph.contains(Node.ANY, RDF.Nodes.type, type) && !isDescribed(type)) {
                hints.add(hint("class", type, OWL.Class.asNode()));
            }
        }
        return hints;
    }

    private boolean isDescribed(Node term) {
        return graph.contains(term, Node.ANY, Node.ANY);
    }

    private String hint(String what, Node term, Node type) {
        Set<String> known = new TreeSet<>();
        graph.find(Node.ANY, RDF.Nodes.type, type)
                .forEach(triple -> known.add(names.of(triple.getSubject())));
        known.add(names.of(RDFS.Nodes.label));
        known.add(names.of(RDF.Nodes.type));
        String name = names.of(term);
        return "The graph has no %s %s. %s"
                .formatted(what, name, Nearest.hint(name, List.copyOf(known)).orElse(""))
                .strip();
    }

    private void collect(Query query) {
        OpWalker.walk(
                Algebra.compile(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpBGP bgp) {
                        bgp.getPattern().forEach(UnknownTerms.this::collect);
                    }

                    @Override
                    public void visit(OpPath path) {
                        collect(path.getTriplePath());
                    }
                });
    }

    private void collect(Triple triple) {
        Node property = triple.getPredicate();
        if (property.isURI()) {
            properties.add(property);
        }
        if (property.equals(RDF.Nodes.type) && triple.getObject().isURI()) {
            classes.add(triple.getObject());
        }
    }

    private void collect(TriplePath step) {
        if (step.isTriple()) {
            collect(step.asTriple());
        } else {
            collect(step.getPath());
        }
    }

    private void collect(Path path) {
        if (path instanceof P_Link link) {
            properties.add(link.getNode());
        } else if (path instanceof P_ReverseLink link) {
            properties.add(link.getNode());
        } else if (path instanceof P_Path1 one) {
            collect(one.getSubPath());
        } else if (path instanceof P_Path2 two) {
            collect(two.getLeft());
            collect(two.getRight());
        } else if (path instanceof P_NegPropSet set) {
            set.getNodes().forEach(node -> properties.add(node.getNode()));
        }
    }
}

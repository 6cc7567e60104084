package org.claimgraph.claims.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.claimgraph.vocab.VoID;

/**
 * Counts what an export holds, and says it as the graph's own description does, in VoID. The
 * numbers count these triples too.
 */
final class Contents {

    private final SortedMap<String, Long> classes = new TreeMap<>();
    private final SortedSet<String> properties = new TreeSet<>();
    private long triples;

    private Contents() {}

    /**
     * Returns the triples that say how much an export holds, with themselves.
     *
     * @param dataset what they are about
     * @param uriSpace where the IRIs of its own nodes begin
     */
    static List<Triple> describe(ExportedTriples exported, Node dataset, String uriSpace) {
        Contents counted = new Contents();
        exported.send(counted::count);
        List<Triple> before = List.of();
        while (true) {
            Contents all = counted.with(before);
            List<Triple> said = all.said(dataset, uriSpace);
            if (said.equals(before)) {
                return said;
            }
            before = said;
        }
    }

    private Contents with(List<Triple> more) {
        Contents sum = new Contents();
        sum.classes.putAll(classes);
        sum.properties.addAll(properties);
        sum.triples = triples;
        more.forEach(sum::count);
        return sum;
    }

    private void count(Triple triple) {
        triples++;
        properties.add(triple.getPredicate().getURI());
        if (triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI()) {
            classes.merge(triple.getObject().getURI(), 1L, Long::sum);
        }
    }

    private List<Triple> said(Node dataset, String uriSpace) {
        List<Triple> said = new ArrayList<>();
        said.add(Triple.create(dataset, VoID.triples, Literals.integer(triples)));
        said.add(Triple.create(dataset, VoID.properties, Literals.integer(properties.size())));
        said.add(Triple.create(dataset, VoID.classes, Literals.integer(classes.size())));
        for (String vocabulary : vocabularies(uriSpace)) {
            said.add(Triple.create(dataset, VoID.vocabulary, NodeFactory.createURI(vocabulary)));
        }
        for (Map.Entry<String, Long> own : classes.entrySet()) {
            if (own.getKey().startsWith(Cg.NS)) {
                addPart(said, dataset, own.getKey(), own.getValue());
            }
        }
        return said;
    }

    private static void addPart(List<Triple> said, Node dataset, String type, long count) {
        String name = type.substring(Cg.NS.length());
        Node part = NodeFactory.createURI(dataset.getURI() + "/class/" + name);
        said.add(Triple.create(dataset, VoID.classPartition, part));
        said.add(Triple.create(part, RDF.Nodes.type, VoID.Dataset));
        said.add(Triple.create(part, VoID.ofClass, NodeFactory.createURI(type)));
        said.add(Triple.create(part, VoID.entities, Literals.integer(count)));
    }

    /** Returns the namespaces of properties and classes, without the project's own. */
    private SortedSet<String> vocabularies(String uriSpace) {
        SortedSet<String> found = new TreeSet<>();
        for (String term : properties) {
            found.add(namespace(term));
        }
        for (String term : classes.keySet()) {
            found.add(namespace(term));
        }
        found.removeIf(namespace -> namespace.startsWith(uriSpace));
        return found;
    }

    private static String namespace(String term) {
        return term.substring(0, Math.max(term.lastIndexOf('#'), term.lastIndexOf('/')) + 1);
    }
}

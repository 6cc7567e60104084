package org.claimgraph.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.claims.extract.NodesOfAnId;
import org.claimgraph.csvw.iri.Iris;
import org.claimgraph.csvw.iri.PercentEncoding;
import org.claimgraph.csvw.iri.UriTemplate;

/**
 * Any text as an id and as a reference: an IRI made of it can be written and read, ids that differ
 * give IRIs that differ, and comparing IRIs twice changes nothing.
 */
final class AnyIri {

    static final List<String> WORDS =
            List.of(
                    "/",
                    "//",
                    "..",
                    ".",
                    "?",
                    "#",
                    "%",
                    "%41",
                    "%2e",
                    "%zz",
                    ":",
                    "http:",
                    "urn:",
                    "http://x.org",
                    "http://x.org:80",
                    "https://[::1]",
                    "@",
                    "[",
                    "]",
                    "{",
                    "}",
                    "{+a}",
                    "{#a}",
                    "{?a,b}",
                    "\u202e",
                    "\u0130",
                    "\u0661",
                    "\u00e9",
                    "<",
                    ">",
                    "\"",
                    "\\",
                    "^",
                    "`",
                    "|",
                    "\uD83D\uDE00",
                    "\uFFFD",
                    "project:/",
                    Target.BETWEEN);

    private static final Node PREDICATE = NodeFactory.createURI("http://example.org/p");

    private AnyIri() {}

    static void hold(String input) {
        String id = Target.part(input, 0);
        Graph graph = GraphMemFactory.createDefaultGraph();
        for (Node node : NodesOfAnId.of(id)) {
            String why = Iris.whyInvalid(node.getURI());
            // The ids . and .. are segments that other programs may remove, and are reported.
            assertThat(why == null || id.equals(".") || id.equals("..")).as(why).isTrue();
            if (why == null) {
                graph.add(Triple.create(node, PREDICATE, node));
            }
        }
        StringBuilder encoded = new StringBuilder();
        PercentEncoding.appendUnreserved(id, encoded);
        assertThat(PercentEncoding.decode(encoded.toString())).isEqualTo(id);

        String reference = Target.part(input, 1);
        String resolved = Iris.resolve("http://example.org/a/b?c#d", reference);
        String normalized = Iris.normalized(resolved);
        assertThat(Iris.normalized(normalized)).isEqualTo(normalized);
        if (Iris.whyInvalid(resolved) == null) {
            graph.add(Triple.create(PREDICATE, PREDICATE, NodeFactory.createURI(resolved)));
        }
        Iris.fileName(resolved);
        UriTemplate.parse(reference);
        ReadBack.hold(graph);
    }
}

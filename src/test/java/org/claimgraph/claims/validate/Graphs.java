package org.claimgraph.claims.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Graphs written in Turtle, with the prefixes of {@code rules/prefixes.ttl}. */
final class Graphs {

    /**
     * Where each folder holds a graph that breaks the rule it is named after, and one that does
     * not.
     */
    static final Path RULES = Path.of("src/test/resources/org/claimgraph/claims/validate/rules");

    private Graphs() {}

    static Graph shapes() throws IOException {
        return parse(Files.readString(Path.of("ontology/shapes.ttl")));
    }

    static Graph graph(String turtle) throws IOException {
        return parse(Files.readString(RULES.resolve("prefixes.ttl")) + turtle);
    }

    private static Graph parse(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }
}

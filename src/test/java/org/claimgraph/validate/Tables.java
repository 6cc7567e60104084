package org.claimgraph.validate;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Geo;
import org.claimgraph.vocab.Prov;
import org.claimgraph.vocab.Skosxl;

/** What a caller knows about the tables: the columns of each, and from which a property is made. */
final class Tables {

    private static final Map<String, Map<Node, Set<String>>> MADE_FROM =
            Map.of(
                    "claims.csv",
                    Map.ofEntries(
                            entry(Cg.restates, Set.of("restates")),
                            entry(Cg.claimant, Set.of("chain")),
                            entry(Prov.qualifiedAttribution, Set.of("chain")),
                            entry(Cg.stance, Set.of("stance")),
                            entry(Cg.content, Set.of("subject", "relation", "object")),
                            entry(Cg.time, Set.of("time")),
                            entry(Cg.amount, Set.of("amount")),
                            entry(Cg.maxAmount, Set.of("amount", "amount_max", "bound")),
                            entry(Cg.unit, Set.of("unit")),
                            entry(Cg.answers, Set.of("answers")),
                            entry(Cg.saidOn, Set.of("said_on"))),
                    "documents.csv",
                    Map.of(Cg.published, Set.of("published")),
                    "actors.csv",
                    Map.of(Cg.anonymous, Set.of("anonymous"), Cg.speaksFor, Set.of("speaks_for")),
                    "locations.csv",
                    Map.of(
                            Geo.sfWithin, Set.of("within"),
                            Geo.asWKT, Set.of("lat", "long", "wkt")),
                    "events.csv",
                    Map.of(DCTerms.isPartOf.asNode(), Set.of("part_of")),
                    "names.csv",
                    Map.of(Skosxl.literalForm, Set.of("name")));

    private Tables() {}

    /** Returns the map of the bundled tables, with the columns where they stand in the files. */
    static CellMap map() throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (String file : MADE_FROM.keySet()) {
            headers.put(file, header(file));
        }
        return CellMap.of(headers, MADE_FROM);
    }

    private static List<String> header(String file) throws IOException {
        try (var lines = Files.lines(Path.of("mappings", file))) {
            return List.of(lines.findFirst().orElseThrow().split(","));
        }
    }
}

package org.claimgraph.claims.validate;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.claims.explain.CellMap;
import org.claimgraph.claims.explain.CellMap.Column;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Geo;
import org.claimgraph.vocab.Prov;
import org.claimgraph.vocab.Skosxl;

/** What a caller knows about the tables: the columns of each, and from which a property is made. */
final class Tables {

    /** Where the IRIs of rows begin in the graphs of these tests. */
    private static final String ROWS = "https://example.org/war/table/";

    private static final Map<String, Map<Node, Set<String>>> MADE_FROM =
            Map.of(
                    "claims.csv",
                    Map.ofEntries(
                            entry(Cg.restates, Set.of("restates")),
                            entry(Cg.paragraph, Set.of("para")),
                            entry(Cg.claimant, Set.of("chain")),
                            entry(Prov.qualifiedAttribution, Set.of("chain")),
                            entry(Cg.stance, Set.of("stance")),
                            entry(Cg.content, Set.of("subject", "relation", "object")),
                            entry(Cg.time, Set.of("time")),
                            entry(Cg.amount, Set.of("amount")),
                            entry(Cg.maxAmount, Set.of("amount", "amount_max", "bound")),
                            entry(Cg.unit, Set.of("unit")),
                            entry(Cg.answers, Set.of("answers")),
                            entry(Cg.restsOn, Set.of("rests_on")),
                            entry(Cg.withdraws, Set.of("withdraws")),
                            entry(Cg.saidOn, Set.of("said_on"))),
                    "documents.csv",
                    Map.of(
                            Cg.published, Set.of("published"),
                            Cg.paragraphs, Set.of("paragraphs")),
                    "no_claim.csv",
                    Map.of(Cg.paragraph, Set.of("para")),
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
        List<CellMap.Table> tables = new ArrayList<>();
        for (String file : MADE_FROM.keySet()) {
            List<String> header = header(file);
            Map<Node, List<Column>> columns = new HashMap<>();
            MADE_FROM
                    .get(file)
                    .forEach((property, names) -> columns.put(property, columns(header, names)));
            tables.add(new CellMap.Table(ROWS + file, file, columns));
        }
        return CellMap.of(tables);
    }

    private static List<Column> columns(List<String> header, Set<String> names) {
        return names.stream()
                .map(name -> Column.of(name, header.indexOf(name) + 1))
                .sorted(Comparator.comparingInt(Column::position))
                .toList();
    }

    private static List<String> header(String file) throws IOException {
        try (var lines = Files.lines(Path.of("mappings", file))) {
            return List.of(lines.findFirst().orElseThrow().split(","));
        }
    }
}

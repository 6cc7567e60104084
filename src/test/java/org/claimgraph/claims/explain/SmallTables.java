package org.claimgraph.claims.explain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.claims.explain.CellMap.Column;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Geo;
import org.claimgraph.vocab.Prov;
import org.claimgraph.vocab.Skosxl;

/** A few columns of each table, and cells that a test fills. */
final class SmallTables {

    static final String BASE = "https://example.org/war/";

    private static final String PREFIXES =
            """
            PREFIX : <https://example.org/war/>
            PREFIX actor: <https://example.org/war/actor/>
            PREFIX cg: <https://w3id.org/claimgraph/ns#>
            PREFIX claim: <https://example.org/war/claim/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX name: <https://example.org/war/name/>
            PREFIX proposition: <https://example.org/war/proposition/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX relation: <https://w3id.org/claimgraph/relation/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX skosxl: <http://www.w3.org/2008/05/skos-xl#>
            BASE <https://example.org/war/>
            """;

    private final Map<String, String> cells = new LinkedHashMap<>();

    /** Fills a cell, such as {@code claims.csv:7 stance}. */
    SmallTables with(String place, String text) {
        cells.put(place, text);
        return this;
    }

    static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    }

    static Node node(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    Explainer explainer(Graph graph) {
        return new Explainer(graph, map(), this::text);
    }

    SourceRows rows(Graph graph) {
        return new SourceRows(graph, map(), this::text);
    }

    private String text(String file, int row, int column) {
        return cells.getOrDefault(file + ":" + row + " " + COLUMNS.get(column - 1), "");
    }

    /** Every table has the same columns. */
    private static final List<String> COLUMNS =
            List.of(
                    "label",
                    "name",
                    "refers_to",
                    "chain",
                    "stance",
                    "subject",
                    "relation",
                    "object",
                    "time",
                    "said_on",
                    "restates",
                    "answers",
                    "coder",
                    "coded",
                    "lat",
                    "author");

    static CellMap map() {
        return CellMap.of(
                List.of(
                        claims(),
                        documents(),
                        actors(),
                        names(),
                        relations(BASE, "relations.csv"),
                        relations("https://w3id.org/claimgraph/", "ontology/relations.csv")));
    }

    private static CellMap.Table claims() {
        Map<Node, List<Column>> made = new LinkedHashMap<>();
        made.put(Cg.stance, columns("stance"));
        made.put(Cg.claimant, columns("chain"));
        made.put(Prov.qualifiedAttribution, columns("chain"));
        made.put(Prov.agent, columns("chain"));
        made.put(Cg.restates, columns("restates"));
        made.put(Cg.content, columns("subject", "relation", "object", "restates"));
        made.put(Cg.core, columns("subject", "relation", "object"));
        made.put(Cg.subject, columns("subject"));
        made.put(Cg.time, columns("time"));
        made.put(Cg.saidOn, columns("said_on"));
        made.put(Cg.earliest, columns("time", "said_on"));
        made.put(Prov.wasGeneratedBy, columns("coder", "coded"));
        made.put(DCTerms.creator.asNode(), columns("coder", "coded"));
        made.put(RDFS.Nodes.label, columns("chain", "stance", "subject", "relation", "time"));
        return table("table/claims.csv", "claims.csv", made);
    }

    private static CellMap.Table documents() {
        Map<Node, List<Column>> made = new LinkedHashMap<>();
        Column coder = new Column("coder", COLUMNS.indexOf("coder") + 1, true);
        made.put(DCTerms.creator.asNode(), List.of(columns("author").get(0), coder));
        made.put(Prov.wasGeneratedBy, columns("coder", "coded"));
        return table("table/documents.csv", "documents.csv", made);
    }

    private static CellMap.Table actors() {
        return table(
                "table/actors.csv",
                "actors.csv",
                Map.of(
                        RDFS.Nodes.label, columns("label"),
                        Geo.hasGeometry, columns("lat"),
                        Geo.asWKT, columns("lat")));
    }

    private static CellMap.Table names() {
        return table(
                "table/names.csv",
                "names.csv",
                Map.of(
                        Skosxl.literalForm,
                        columns("name"),
                        Skosxl.altLabel,
                        columns("name", "refers_to"),
                        SKOS.altLabel.asNode(),
                        columns("name", "refers_to")));
    }

    private static CellMap.Table relations(String base, String file) {
        return new CellMap.Table(
                base + "table/relations.csv", file, Map.of(RDFS.Nodes.label, columns("label")));
    }

    private static CellMap.Table table(String path, String file, Map<Node, List<Column>> made) {
        return new CellMap.Table(BASE + path, file, made);
    }

    private static List<Column> columns(String... names) {
        return Arrays.stream(names)
                .map(name -> Column.of(name, COLUMNS.indexOf(name) + 1))
                .toList();
    }
}

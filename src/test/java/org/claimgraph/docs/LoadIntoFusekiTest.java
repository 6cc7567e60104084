package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.claimgraph.claims.export.GraphExport;
import org.claimgraph.rdf.RdfFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/how-to/load-into-fuseki.md tells, with a real server and nothing but HTTP. */
class LoadIntoFusekiTest {

    private static final String CG = "https://w3id.org/claimgraph/ns#";
    private static final String PAGE = "docs/how-to/load-into-fuseki.md";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Path file = Path.of("graph.nt");
    private static FusekiServer server;
    private static HttpResponse<String> loaded;

    @BeforeAll
    static void exportAndLoad(@TempDir Path temp) throws Exception {
        file = temp.resolve("graph.nt");
        try (OutputStream out = Files.newOutputStream(file)) {
            GraphExport.write(BuiltGraph.bundled(), RdfFormat.NTRIPLES, out);
        }
        server =
                FusekiServer.create()
                        .port(0)
                        .loopback(true)
                        .add("/claims", DatasetGraphFactory.createTxnMem(), true)
                        .build()
                        .start();
        loaded =
                HTTP.send(
                        HttpRequest.newBuilder(address("/claims/data?default"))
                                .header("Content-Type", "application/n-triples")
                                .PUT(BodyPublishers.ofFile(file))
                                .build(),
                        BodyHandlers.ofString());
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void theServerCountsAsManyTriplesAsTheFileHasLines() throws IOException {
        int lines = Files.readAllLines(file).size();

        assertThat(loaded.statusCode()).isEqualTo(200);
        assertThat(loaded.body()).contains("\"tripleCount\" : " + lines);
    }

    @Test
    void thePageShowsWhatTheServerSays() throws IOException {
        Page page = Page.read(PAGE);
        int lines = Files.readAllLines(file).size();
        if (Page.isRegenerating()) {
            String before = page.text().replaceAll("(?s).*?(\\d+) graph\\.nt.*", "$1");
            page = new Page(page.file(), page.text().replace(before, String.valueOf(lines)));
            page.write();
        }

        assertThat(page.text()).contains(loaded.body().strip()).contains(lines + " graph.nt");
    }

    @Test
    void aBundledQuestionFindsTheConflictsThatAreInTheFile() throws Exception {
        List<String> answer = ask(Files.readString(Path.of("queries/06-disagreements.rq")));

        Set<String> why = new TreeSet<>(answer.subList(1, answer.size()));
        assertThat(why).hasSameSizeAs(conflicts());
        assertThat(why).allMatch(row -> conflicts().stream().anyMatch(row::contains));
    }

    @Test
    void aParameterNarrowsTheAnswer() throws Exception {
        String question = Files.readString(Path.of("queries/06-disagreements.rq"));

        List<String> answer = ask(with(question, "VALUES ?_dimension { \"agent\" }"));

        assertThat(answer.subList(1, answer.size()))
                .isNotEmpty()
                .allMatch(row -> row.startsWith("agent,"));
    }

    @Test
    void theAnswersOnThePageAreTheAnswers() throws Exception {
        Page page = Page.read(PAGE);
        String values = Page.blocks(page.text(), "sparql").get(0).replace("WHERE {", "").strip();

        List<String> disagreements = ask(Files.readString(Path.of("queries/06-disagreements.rq")));
        List<String> holders =
                ask(with(Files.readString(Path.of("queries/18-who-holds.rq")), values));

        if (Page.isRegenerating()) {
            page = page.withBlocks("csv", List.of(disagreements, holders));
            page.write();
        }

        assertThat(Page.blocks(page.text(), "csv").stream().map(block -> block.lines().toList()))
                .containsExactly(disagreements, holders);
    }

    @Test
    void theContentOfAClaimIsNoStatementOfTheServerEither() throws Exception {
        String question =
                """
                SELECT * { <https://w3id.org/claimgraph/turkey-syria/actor/turkish-army> ?relation
                  <https://w3id.org/claimgraph/turkey-syria/location/qarah-kubri> }
                """;

        assertThat(ask(question)).containsExactly("relation");
    }

    /** Gives a parameter its value, as the page tells. */
    private static String with(String question, String values) {
        String changed = question.replaceFirst("(?m)^WHERE \\{", "WHERE { " + values);
        assertThat(changed).contains(values);
        return changed;
    }

    /** Returns the lines of the answer as CSV. */
    private static List<String> ask(String question) throws Exception {
        HttpResponse<String> answer =
                HTTP.send(
                        HttpRequest.newBuilder(address("/claims/sparql"))
                                .header("Accept", "text/csv")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "query="
                                                        + URLEncoder.encode(
                                                                question, StandardCharsets.UTF_8)))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().toList();
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + server.getHttpPort() + path);
    }

    /** Returns the sentences of the conflicts in the exported file. */
    private static Set<String> conflicts() {
        Graph graph = RDFDataMgr.loadGraph(file.toUri().toString());
        return graph.find(Node.ANY, iri("findingKind"), iri("finding-kind-conflict"))
                .mapWith(t -> graph.find(t.getSubject(), RDFS.Nodes.comment, Node.ANY).next())
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toSet();
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(CG + name);
    }
}

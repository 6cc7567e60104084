package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.claimgraph.claims.export.DcatAp;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page about publishing is done as a reader does it, and what comes out can be published: the
 * file has what DCAT-AP recommends, and the redirections know every address in it.
 */
class PublishPageTest {

    private static final Path PAGE = Path.of("docs/how-to/publish.md");

    private static final String BASE = "https://w3id.org/dorrin-checks/";

    private static final Pattern RULE = Pattern.compile("(?m)^RewriteRule (?<from>\\S+) \\S+ ");

    private static final Pattern CITED = Pattern.compile(BASE + "claim/[a-z0-9-]+");

    @TempDir private Path folder;

    @Test
    void everyCommandPrintsWhatThePageShows() throws IOException {
        String page = Files.readString(PAGE);

        String done = new PageRun(folder).run(page);

        if (Boolean.getBoolean("claimgraph.regenerate")) {
            Files.writeString(PAGE, done);
        } else {
            assertThat(done).isEqualTo(page);
        }
    }

    @Test
    void whatComesOutHasWhatDcatApRecommends() throws IOException {
        Graph graph = published();

        assertThat(DcatAp.violations(graph)).isEmpty();
        assertThat(DcatAp.warnings(graph)).isEmpty();
    }

    @Test
    void theClaimThatThePageCitesIsThere() throws IOException {
        Matcher cited = CITED.matcher(Files.readString(PAGE));
        assertThat(cited.find()).isTrue();

        Node claim = NodeFactory.createURI(cited.group());

        assertThat(published().contains(claim, RDF.Nodes.type, Cg.Claim)).isTrue();
    }

    @Test
    void everyAddressOfTheGraphIsRedirectedByARuleOfItsOwn() throws IOException {
        Set<String> addresses = addresses(published());
        List<Pattern> rules =
                RULE.matcher(Files.readString(folder.resolve("w3id/dorrin-checks/.htaccess")))
                        .results()
                        .map(PublishPageTest::from)
                        .toList();
        List<Pattern> forData = rules.subList(0, rules.size() - 1);

        assertThat(rules.get(rules.size() - 1).pattern()).isEqualTo("^(.*)$");
        assertThat(addresses)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        address ->
                                assertThat(forData)
                                        .as(address)
                                        .anyMatch(rule -> rule.matcher(address).find()));
        assertThat(forData)
                .filteredOn(rule -> !rule.pattern().contains("[0-9.]+"))
                .allSatisfy(
                        rule ->
                                assertThat(addresses)
                                        .as(rule.pattern())
                                        .anyMatch(address -> rule.matcher(address).find()));
    }

    private static Pattern from(MatchResult rule) {
        return Pattern.compile(rule.group(1));
    }

    /** Returns what a server is asked for: IRIs below the base, without base and fragment. */
    private static Set<String> addresses(Graph graph) {
        Set<String> addresses = new TreeSet<>();
        for (Triple triple : graph.find().toList()) {
            for (Node node : List.of(triple.getSubject(), triple.getObject())) {
                if (node.isURI() && node.getURI().startsWith(BASE)) {
                    addresses.add(node.getURI().substring(BASE.length()).replaceFirst("#.*", ""));
                }
            }
        }
        addresses.remove("");
        return addresses;
    }

    private Graph published() throws IOException {
        new PageRun(folder).run(Files.readString(PAGE));
        return RDFDataMgr.loadGraph(folder.resolve("graph.ttl").toString());
    }
}

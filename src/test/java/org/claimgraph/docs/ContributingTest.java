package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.claims.project.ProjectStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what CONTRIBUTING.md tells about columns and relations. */
class ContributingTest {

    private static final String CLAIMS = "mappings/claims.csv";
    private static final String METADATA = "mappings/csv-metadata.json";
    private static final Page PAGE = Page.read("CONTRIBUTING.md");

    @TempDir private Path folder;
    private BrokenProject project = new BrokenProject(Path.of(""));

    @BeforeEach
    void copyBundledData() {
        ProjectStart.example(folder.resolve("project"));
        project = new BrokenProject(folder.resolve("project"));
    }

    @Test
    void aDescribedColumnBecomesATripleOfItsClaim() {
        String description = Page.blocks(PAGE.text(), "json").get(0);
        String metadata = project.read(METADATA);
        int claims = metadata.indexOf("\"url\": \"claims.csv\"");
        int virtual = metadata.indexOf("{\"name\": \"type_\"", claims);
        project.write(
                METADATA,
                metadata.substring(0, virtual) + description + "," + metadata.substring(virtual));
        project.write(CLAIMS, project.read(CLAIMS).replace("\n", ",7\n"));
        project.replace(CLAIMS, ",note,7\n", ",note,headline_words\n");

        Graph graph = BuiltGraph.of(project.folder());

        Node property = NodeFactory.createURI("https://example.org/my-project/ns#headlineWords");
        assertThat(graph.find(Node.ANY, property, Node.ANY).toList())
                .isNotEmpty()
                .allMatch(t -> t.getSubject().getURI().contains("/claim/"))
                .allMatch(t -> t.getObject().getLiteralLexicalForm().equals("7"));
    }

    @Test
    void aRelationOfOnesOwnCanBeUsedInClaims() {
        project.append("mappings/relations.csv", Page.blocks(PAGE.text(), "csv").get(0));
        project.replace(
                CLAIMS, "isis,controls,azaz-jarabulus-strip", "isis,interviews,turkish-army");

        Graph graph = BuiltGraph.of(project.folder());

        Node relation =
                NodeFactory.createURI(
                        "https://w3id.org/claimgraph/turkey-syria/relation/interviews");
        assertThat(graph.contains(Node.ANY, Node.ANY, relation)).isTrue();
    }
}

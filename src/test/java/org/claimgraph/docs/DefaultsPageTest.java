package org.claimgraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/reference/tables.md tells about one value for every row. */
class DefaultsPageTest {

    private static final String METADATA = "mappings/csv-metadata.json";
    private static final String BASE = "https://example.org/p/";

    @TempDir private Path folder;

    @Test
    void aPostNeedsNoneOfTheColumnsThatHaveADefault() {
        ProjectStart.empty(folder.resolve("project"), BASE);
        BrokenProject project = new BrokenProject(folder.resolve("project"));
        for (String line : defaults()) {
            addToDocuments(project, line);
        }
        project.write(
                "mappings/actors.csv",
                "id,label,type\noutlet-a,Account A,media\narmy-x,Army X,state-force\n");
        project.write(
                "mappings/locations.csv", "id,label,type,precision\ntown-b,Town B,town,near\n");
        project.write(
                "mappings/documents.csv",
                "id,title,publisher,url,published\n"
                        + "post1,Post,outlet-a,https://social.example/1,2020-05-01\n");
        project.write(
                "mappings/claims.csv",
                "id,document,chain,subject,relation,object\n"
                        + "post1-a,post1,outlet-a,army-x,shells,town-b\n");

        Graph graph = BuiltGraph.of(project.folder());

        Node post = NodeFactory.createURI(BASE + "document/post1");
        Node coding = NodeFactory.createURI(BASE + "coding/anna/2026-11-29");
        assertThat(graph.contains(coding, DCTerms.creator.asNode(), Node.ANY)).isTrue();
        assertThat(graph.contains(post, Node.ANY, coding)).isTrue();
        assertThat(graph.contains(post, DCTerms.language.asNode(), Node.ANY)).isTrue();
        assertThat(graph.contains(post, Cg.dateBasis, Cg.concept("date-basis", "printed")))
                .isTrue();
    }

    /** Returns the lines of the page, each a name and a default. */
    private static List<String> defaults() {
        String page = Page.read("docs/reference/tables.md").text();
        String section = page.substring(page.indexOf("### One value for every row"));
        return Page.blocks(section, "json").get(0).strip().lines().toList();
    }

    private static void addToDocuments(BrokenProject project, String line) {
        String metadata = project.read(METADATA);
        int documents = metadata.indexOf("\"url\": \"documents.csv\"");
        String name = line.substring(0, line.indexOf(',') + 1);
        int at = metadata.indexOf(name, documents);
        assertThat(at).as(name).isPositive();
        project.write(
                METADATA,
                metadata.substring(0, at) + line + metadata.substring(at + name.length()));
    }
}

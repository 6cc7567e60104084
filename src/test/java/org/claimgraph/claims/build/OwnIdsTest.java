package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Severity;
import org.claimgraph.vocab.Cg;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People keep the ids of their sheets, or are told which ids would do. */
class OwnIdsTest {

    private static final String BASE = "https://example.org/p/";
    private static final String PROFILE = "\"https://w3id.org/claimgraph/ns#profile\": true,";

    @TempDir private Path temp;

    private Path tables;

    @BeforeEach
    void startAProject() throws IOException {
        ProjectStart.empty(temp.resolve("project"), BASE);
        tables = temp.resolve("project/mappings");
        write(
                "actors.csv",
                """
                id,label,type
                outlet-a,Outlet A,media
                Rebel_Group,Rebel group,non-state-armed
                Q42,Somebody,person
                """);
        write(
                "locations.csv",
                """
                id,label,type,lat,long,precision
                sighting--5125aa81,Town B,town,36.6,37.1,near
                """);
        write(
                "documents.csv",
                """
                id,title,publisher,published,date_basis,language,paragraphs,coder,coded
                src_CIV0001.1,Report,outlet-a,2020-05-02,printed,en,9,Anna_1,2026-11-29
                """);
        write(
                "claims.csv",
                """
                id,document,para,chain,subject,relation,object
                src_CIV0001.1-p01a,src_CIV0001.1,1,Q42 > outlet-a,Rebel_Group + Q42,shells,sighting--5125aa81
                """);
    }

    @Test
    void oneLineOfTheMetadataAllowsThem() throws IOException {
        setIds("wide");

        ProjectGraph graph = ProjectGraph.of(temp.resolve("project"));

        assertThat(errors(graph)).isEmpty();
        assertThat(
                        graph.dataset()
                                .getDefaultGraph()
                                .contains(
                                        NodeFactory.createURI(BASE + "claim/src_CIV0001.1-p01a"),
                                        Cg.claimant,
                                        NodeFactory.createURI(BASE + "actor/Q42")))
                .isTrue();
        assertThat(
                        graph.dataset()
                                .getDefaultGraph()
                                .contains(
                                        Node.ANY,
                                        Cg.location,
                                        NodeFactory.createURI(
                                                BASE + "location/sighting--5125aa81")))
                .isTrue();
    }

    @Test
    void withoutItEachCellIsToldWhichIdWouldDo() {
        List<String> problems = errors(ProjectGraph.of(temp.resolve("project")));

        assertThat(problems)
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .startsWith("actors.csv:3 A3 [id]")
                                        .contains("Write rebel-group, or"))
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .startsWith("claims.csv:2 A2 [id]")
                                        .contains("Write src-civ0001-1-p01a: the document,"))
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .startsWith("claims.csv:2 B2 [document]")
                                        .contains("Write src-civ0001-1, or")
                                        .endsWith(
                                                "Row 2 of documents.csv has the same id, and needs the same change."))
                .noneSatisfy(text -> assertThat(text).contains("same datatype"))
                .noneSatisfy(text -> assertThat(text).contains("[a-z"));
        assertThat(problems.stream().map(text -> text.substring(0, text.indexOf(": "))))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoWideIdIsOfferedAsOneInWords() throws IOException {
        setIds("wide");
        write("actors.csv", "id,label,type\noutlet-a,Outlet A,media\n../Rebel Group,R,group\n");

        assertThat(errors(ProjectGraph.of(temp.resolve("project"))))
                .contains(
                        """
                        actors.csv:3 A3 [id]: "../Rebel Group" is not an id (VALUE_FORMAT)
                          Write Rebel-Group: an id has letters A to Z and a to z and digits, and between them hyphens, underscores or single points.""");
    }

    @Test
    void idsThatDifferInCapitalsOnlyAreNotTwo() throws IOException {
        setIds("wide");
        write(
                "actors.csv",
                Files.readString(tables.resolve("actors.csv")) + "q42,Somebody else,person\n");

        assertThat(errors(ProjectGraph.of(temp.resolve("project"))))
                .containsExactly(
                        """
                        actors.csv:5 A5 [id]: "q42" and "Q42" in row 4 differ only in capitals (KEY_DUPLICATE)
                          Choose another id: file systems and addresses may not tell them apart.""");
    }

    @Test
    void anUnknownKindOfIdsIsNamed() throws IOException {
        setIds("any");

        assertThat(errors(ProjectGraph.of(temp.resolve("project"))))
                .first()
                .asString()
                .contains("\"any\" is not a kind of ids (METADATA_INVALID)");
    }

    @Test
    void wordsOfPeopleLeadToThoseOfTheLists() throws IOException {
        setIds("wide");
        write(
                "claims.csv",
                """
                id,document,para,chain,stance,certainty,subject,relation,object,amount,unit
                src_CIV0001.1-p01a,src_CIV0001.1,1,outlet-a,Rejects,likely,Q42,bombs,Town B,5,killed
                src_CIV0001.1-p02a,src_CIV0001.1,2,outlet-a,asserts,certain,Q42,shelling,Town B,5,kilometer
                """);
        write("actors.csv", "id,label,type\noutlet-a,Outlet A,News Agency\nQ42,R,Militia\n");

        assertThat(
                        errors(ProjectGraph.of(temp.resolve("project"))).stream()
                                .map(OwnIdsTest::placeAndRemedy))
                .containsExactly(
                        "actors.csv:2 C2 [type]: Write media.",
                        "actors.csv:3 C3 [type]: Write non-state-armed.",
                        "claims.csv:2 E2 [stance]: Write denies.",
                        "claims.csv:2 F2 [certainty]: Write probable.",
                        "claims.csv:2 H2 [relation]: It is a wording of \"attacks\" (row 2 of"
                                + " ontology/relations.csv) and of \"strikes-from-air\" (row 4 of"
                                + " ontology/relations.csv). Use one of them, or add a row for it.",
                        "claims.csv:2 I2 [object]: It is a wording of \"sighting--5125aa81\" (row 2 of"
                                + " locations.csv). Use that, or add a row for it.",
                        "claims.csv:2 K2 [unit]: It is a wording of \"people-killed\" (row 2 of"
                                + " ontology/units.csv). Use that, or add a row for it.",
                        "claims.csv:3 H3 [relation]: It is a wording of \"shells\" (row 3 of"
                                + " ontology/relations.csv). Use that, or add a row for it.",
                        "claims.csv:3 I3 [object]: It is a wording of \"sighting--5125aa81\" (row 2 of"
                                + " locations.csv). Use that, or add a row for it.",
                        "claims.csv:3 K3 [unit]: It is a wording of \"km\" (row 32 of"
                                + " ontology/units.csv). Use that, or add a row for it.");
    }

    private static String placeAndRemedy(String problem) {
        String[] lines = problem.split("\n", -1);
        return problem.substring(0, problem.indexOf(": ")) + ": " + lines[lines.length - 1].strip();
    }

    private void setIds(String kind) throws IOException {
        Path metadata = tables.resolve("csv-metadata.json");
        String text = Files.readString(metadata);
        assertThat(text).contains(PROFILE);
        Files.writeString(
                metadata,
                text.replace(
                        PROFILE,
                        PROFILE + "\n  \"https://w3id.org/claimgraph/ns#ids\": \"" + kind + "\","));
    }

    private static List<String> errors(ProjectGraph graph) {
        return graph.problems().list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::toString)
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(tables.resolve(file), text);
    }
}

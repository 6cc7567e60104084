package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.problem.Severity;
import org.claimgraph.vocab.Cg;
import org.claimgraph.vocab.Literals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project declares how its dates are written; the graph has them as EDTF, hours included. */
class DeclaredDatesTest {

    private static final String BASE = "https://example.org/p/";
    private static final Pattern EDTF_COLUMN =
            Pattern.compile(
                    "\"name\": \"(?<name>[a-z_]+)\"[^{}]*\"datatype\": (?<type>\\{\"@id\": \""
                            + Pattern.quote(Edtf.DATATYPE)
                            + "\", \"base\": \"string\"\\})");

    @TempDir private Path temp;

    private Path tables;

    @BeforeEach
    void startAProject() throws IOException {
        Path project = temp.resolve("project");
        ProjectStart.empty(project, BASE);
        tables = project.resolve("mappings");
        write("actors.csv", "id,label,type\noutlet-a,Outlet A,media\narmy-x,Army X,state-force\n");
        write(
                "locations.csv",
                "id,label,type,lat,long,precision\ntown-b,Town B,town,36.6,37.1,near\n");
    }

    @Test
    void everyColumnOfDatesIsKnown() throws IOException {
        Matcher column = EDTF_COLUMN.matcher(Files.readString(tables.resolve("csv-metadata.json")));

        assertThat(column.results().map(found -> found.group(1)))
                .containsOnly(ProjectColumns.DATES.toArray(String[]::new));
    }

    @Test
    void datesOfADeclaredFormatAreReadInEveryColumn() throws IOException {
        declare("{\"base\": \"date\", \"format\": \"MM/dd/yyyy\"}");
        writeDated("02/24/2022", "02/23/2022", "02/22/2022", "02/21/2022");

        assertDates("2022-02-24", "2022-02-23", "2022-02-22", "2022-02-21");
    }

    @Test
    void timesOfADeclaredFormatKeepTheirHour() throws IOException {
        declare("{\"base\": \"dateTime\", \"format\": \"dd.MM.yyyy HH:mm\"}");
        writeDated("24.02.2022 16:22", "23.02.2022 00:00", "22.02.2022 07:05", "21.02.2022 23:59");

        assertDates(
                "2022-02-24T16:22:00",
                "2022-02-23T00:00:00",
                "2022-02-22T07:05:00",
                "2022-02-21T23:59:00");
    }

    @Test
    void timesAsMachinesWriteThemAreReadWithoutADeclaration() throws IOException {
        writeDated(
                "2022-02-24T16:22:05.000Z",
                "2022-02-23 16:22",
                "20220222T070509Z",
                "2022-02-21T23:59:00.123456+0300");

        assertDates(
                "2022-02-24T16:22:05Z",
                "2022-02-23T16:22:00",
                "2022-02-22T07:05:09Z",
                "2022-02-21T23:59:00+03:00");
    }

    private void declare(String datatype) throws IOException {
        Path metadata = tables.resolve("csv-metadata.json");
        String text = Files.readString(metadata);
        Files.writeString(
                metadata,
                text.replace(
                        "{\"@id\": \"" + Edtf.DATATYPE + "\", \"base\": \"string\"}", datatype));
    }

    private void writeDated(String published, String printed, String time, String said)
            throws IOException {
        write(
                "documents.csv",
                """
                id,title,publisher,published,printed_date,date_basis,language,paragraphs,coder,coded
                da,Report A,outlet-a,%s,%s,printed,en,3,anna,2026-11-29
                """
                        .formatted(published, printed));
        write("events.csv", "id,label,type,time\nstrike,Strike,incident," + time + "\n");
        write(
                "claims.csv",
                """
                id,document,para,chain,subject,relation,object,time,event,said_on
                da-p01a,da,1,outlet-a,army-x,shells,town-b,%s,strike,%s
                """
                        .formatted(time, said));
    }

    private void assertDates(String published, String printed, String time, String said) {
        ProjectGraph graph = ProjectGraph.of(temp.resolve("project"));

        assertThat(graph.problems().list())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(values(graph, "document/da", Cg.published)).containsExactly(edtf(published));
        assertThat(values(graph, "document/da", Cg.printedDate)).containsExactly(edtf(printed));
        assertThat(values(graph, "event/strike", Cg.time)).containsExactly(edtf(time));
        assertThat(values(graph, "claim/da-p01a", Cg.saidOn)).containsExactly(edtf(said));
        assertThat(graph.dataset().getDefaultGraph().find(Node.ANY, Cg.time, edtf(time)).toList())
                .hasSize(2);
    }

    private static Node edtf(String text) {
        return Literals.edtf(text);
    }

    private static List<Node> values(ProjectGraph graph, String path, Node property) {
        return graph.dataset()
                .getDefaultGraph()
                .find(NodeFactory.createURI(BASE + path), property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(tables.resolve(file), text);
    }
}

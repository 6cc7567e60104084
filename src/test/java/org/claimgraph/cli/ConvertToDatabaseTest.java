package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertToDatabaseTest {

    @TempDir Path temp;

    private Path folder;
    private String table;

    @BeforeEach
    void writeATable() throws IOException {
        folder = temp.resolve("graph");
        table = Files.writeString(temp.resolve("t.csv"), "id,name\na,حلب\nb,Aleppo\n").toString();
    }

    /** In standard mode tables and rows are blank nodes. */
    @ParameterizedTest
    @ValueSource(strings = {"standard", "minimal"})
    void databaseHoldsWhatTheFileHolds(String mode) {
        String file = temp.resolve("graph.nt").toString();
        Ran.claimgraph("convert", table, "--mode", mode, "-o", file);

        Ran convert = Ran.claimgraph("convert", table, "--mode", mode, "--tdb", folder.toString());

        assertThat(convert).isEqualTo(new Ran(ExitCode.FINE, "", "2 rows were read.\n"));
        Graph expected = RDFDataMgr.loadGraph(file);
        assertThat(expected.size()).isPositive();
        assertThat(read(folder).isIsomorphicWith(expected)).isTrue();
    }

    private static Graph read(Path folder) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        try {
            Graph copy = GraphFactory.createDefaultGraph();
            Txn.executeRead(dataset, () -> dataset.getDefaultGraph().stream().forEach(copy::add));
            return copy;
        } finally {
            TDBInternal.expel(dataset);
        }
    }

    @Test
    void nothingIsLeftBesideTheDatabase() {
        Ran.claimgraph("convert", table, "--tdb", folder.toString(), "--memory", "1m");

        assertThat(temp).isDirectoryNotContaining("glob:**.part");
        assertThat(folder).isDirectoryRecursivelyContaining("glob:**/SPO.dat");
    }

    @Test
    void emptyFolderIsFilled() throws IOException {
        Files.createDirectory(folder);

        assertThat(Ran.claimgraph("convert", table, "--tdb", folder.toString()).code()).isZero();
        assertThat(folder).isNotEmptyDirectory();
    }

    @Test
    void folderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.createDirectory(folder);
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");

        Ran convert = Ran.claimgraph("convert", table, "--tdb", folder.toString());

        assertThat(convert.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(convert.err())
                .isEqualTo(
                        "claimgraph: "
                                + folder
                                + " exists already. Choose a new or empty folder.\n");
        assertThat(folder.toFile().list()).containsExactly("mine.txt");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void somebodysFolderWithTheNameOfADraftIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(temp.resolve("graph.part"));
        Files.writeString(other.resolve("mine.txt"), "mine");

        Ran convert = Ran.claimgraph("convert", table, "--tdb", folder.toString());

        assertThat(convert.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(convert.err()).contains("graph.part exists already");
        assertThat(other.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void draftOfAKilledConversionIsReplaced() throws IOException {
        Files.createDirectories(temp.resolve("graph.part/work/part-0"));
        Files.createDirectories(temp.resolve("graph.part/tdb2/Data-0001"));

        assertThat(Ran.claimgraph("convert", table, "--tdb", folder.toString()).code()).isZero();
        assertThat(temp).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void nothingAppearsWhenNothingCouldBeConverted() throws IOException {
        String metadata = Files.writeString(temp.resolve("m.json"), "{ \"@context\": ").toString();

        Ran convert = Ran.claimgraph("convert", metadata, "--tdb", folder.toString());

        assertThat(convert.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(folder).doesNotExist();
        assertThat(temp).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--to=turtle", "--output=graph.nt", "-ograph.nt"})
    void fileAndDatabaseAtOnceAreWrongUsage(String option) {
        Ran convert = Ran.claimgraph("convert", table, option, "--tdb", folder.toString());

        assertThat(convert.code()).isEqualTo(ExitCode.USAGE);
        assertThat(convert.err())
                .startsWith(
                        "claimgraph: --tdb makes a database, not a file. Leave out --to and -o.");
    }
}

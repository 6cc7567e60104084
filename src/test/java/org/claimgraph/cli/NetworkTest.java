package org.claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimgraph.csvw.resource.OddServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables on a web server, converted and validated. */
class NetworkTest {

    private static final Map<String, String> LINK =
            Map.of("Link", "<m.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
    private static final Map<String, String> OTHER_LINK =
            Map.of("Link", "<w.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
    private static final String METADATA =
            """
            {
              "@context": "http://www.w3.org/ns/csvw",
              "url": "t.csv",
              "tableSchema": {
                "aboutUrl": "#{id}",
                "columns": [
                  {"titles": "id"},
                  {"titles": "n", "datatype": "integer", "propertyUrl": "https://example.org/n"}
                ]
              }
            }
            """;

    private OddServer server;

    @BeforeEach
    void start() throws IOException {
        server =
                new OddServer()
                        .redirecting("/permanent/t.csv", "/data/t.csv")
                        .at("/data/t.csv", 200, LINK, "id,n\na,7\n")
                        .at("/data/wrong.csv", 200, OTHER_LINK, "id,n\na,seven\n")
                        .at("/data/m.json", METADATA);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Ran withNetwork(String command, String iri, String... more) {
        String[] args = new String[more.length + 4];
        args[0] = command;
        args[1] = iri;
        args[2] = "--allow-network";
        args[3] = "--allow-private-addresses";
        System.arraycopy(more, 0, args, 4, more.length);
        return Ran.claimgraph(args);
    }

    @Test
    void metadataThatTheServerLinksToDescribeTheTableWhereItWasFound() {
        Ran convert = withNetwork("convert", server.iri("/permanent/t.csv"), "--mode", "minimal");

        assertThat(convert.err()).isEmpty();
        assertThat(convert.out())
                .contains(
                        "<"
                                + server.iri("/data/t.csv#a")
                                + "> <https://example.org/n>"
                                + " \"7\"^^<http://www.w3.org/2001/XMLSchema#integer> .");
        assertThat(convert.code()).isZero();
    }

    @Test
    void aTableIsValidatedByTheMetadataThatItsServerLinksTo() {
        assertThat(withNetwork("validate", server.iri("/data/t.csv")).code()).isZero();

        server.at("/data/w.json", METADATA.replace("t.csv", "wrong.csv"));
        Ran wrong = withNetwork("validate", server.iri("/data/wrong.csv"));
        assertThat(wrong.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(wrong.out() + wrong.err()).contains("\"seven\" is not a whole number");
    }

    @Test
    void withoutLeaveAPrivateAddressIsNoPlaceToFetchFrom() {
        Ran convert = Ran.claimgraph("convert", server.iri("/data/t.csv"), "--allow-network");

        assertThat(convert.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(convert.err())
                .isEqualTo(
                        "claimgraph: "
                                + server.iri("/data/t.csv")
                                + " is not fetched: 127.0.0.1 is a loopback address. Allow it with"
                                + " --allow-private-addresses, or name a folder for it with"
                                + " --map.\n");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void leaveForPrivateAddressesAloneIsWrongUsage() {
        Ran convert =
                Ran.claimgraph("convert", server.iri("/data/t.csv"), "--allow-private-addresses");

        assertThat(convert.code()).isEqualTo(ExitCode.USAGE);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void withoutLeaveNothingIsFetched() {
        Ran convert = Ran.claimgraph("convert", server.iri("/data/t.csv"));

        assertThat(convert.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(convert.err())
                .isEqualTo(
                        "claimgraph: "
                                + server.iri("/data/t.csv")
                                + " is not fetched: the network is not allowed. Allow it with"
                                + " --allow-network, or name a folder for it with --map.\n");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void withoutLeaveATableThatMetadataNameIsNotFetchedEither(@TempDir Path folder)
            throws IOException {
        Path metadata = folder.resolve("m.json");
        Files.writeString(metadata, METADATA.replace("t.csv", server.iri("/data/t.csv")));

        Ran validate = Ran.claimgraph("validate", metadata.toString());

        assertThat(validate.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(validate.err()).contains("--allow-network");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aTableThatNoServerHasIsTheEnvironment() {
        Ran validate = withNetwork("validate", server.iri("/nowhere.csv"));

        assertThat(validate.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(validate.err())
                .startsWith("claimgraph: There is no table at " + server.iri("/nowhere.csv") + ".");
    }

    @Test
    void aFolderGoesBeforeTheNetwork(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("t.csv"), "a\n1\n");

        Ran validate =
                withNetwork(
                        "validate",
                        server.iri("/data/t.csv"),
                        "--map",
                        server.iri("/") + "data/=" + folder);

        assertThat(validate.code()).isZero();
        assertThat(server.asked()).doesNotContain("/data/t.csv");
    }

    @Test
    void aServerThatFailsIsTheEnvironment() {
        server.at("/broken.csv", 500, Map.of(), "");

        Ran validate = withNetwork("validate", server.iri("/broken.csv"));

        assertThat(validate.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(validate.err())
                .isEqualTo(
                        "claimgraph: "
                                + server.iri("/broken.csv")
                                + " cannot be fetched: its server answers 500 Internal Server"
                                + " Error.\n");
    }

    @Test
    void aTableThatBreaksOffWhileItIsReadIsTheEnvironment() {
        server.breakingOff("/short.csv", "id,n\na,7\nb,8\n");

        Ran convert = withNetwork("convert", server.iri("/short.csv"));

        assertThat(convert.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(convert.err())
                .startsWith(
                        "claimgraph: the connection to "
                                + server.iri("/short.csv")
                                + " ended after 13 bytes: ")
                .hasLineCount(1);
    }

    @Test
    void aSchemaThatCannotBeFetchedIsTheEnvironment(@TempDir Path folder) throws IOException {
        server.at("/schema.json", 500, Map.of(), "");
        Path metadata = folder.resolve("csv-metadata.json");
        Files.writeString(folder.resolve("t.csv"), "a\n1\n");
        Files.writeString(
                metadata,
                """
                {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "tableSchema": "%s"}
                """
                        .formatted(server.iri("/schema.json")));

        Ran validate = withNetwork("validate", metadata.toString());

        assertThat(validate.code()).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(validate.err()).contains("/schema.json cannot be fetched: ");
    }
}

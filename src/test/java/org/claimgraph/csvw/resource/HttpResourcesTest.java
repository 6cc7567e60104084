package org.claimgraph.csvw.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test that waits for a limit has that one short and all others long. */
@Timeout(60)
class HttpResourcesTest {

    private static final LocalResources NO_FOLDERS =
            new LocalResources(FileMap.ofMachine(Map.of()));
    private static final Duration LONG = Duration.ofSeconds(30);

    private static HttpLimits limits(Duration answering, Duration silence, Duration waiting) {
        return new HttpLimits(5, LONG, answering, silence, waiting, 100, 10);
    }

    private static final HttpLimits SMALL = limits(LONG, LONG, LONG);
    private static final HttpLimits QUICK_ANSWER = limits(Duration.ofMillis(300), LONG, LONG);
    private static final HttpLimits NO_SILENCE = limits(LONG, Duration.ofMillis(500), LONG);
    private static final HttpLimits LITTLE_WAITING = limits(LONG, LONG, Duration.ofMillis(600));

    /** A host of the public internet, and everything as it is besides. */
    private static final HostNames WITH_A_PUBLIC_HOST =
            host ->
                    host.equals("public.example")
                            ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                            : HostNames.PUBLIC.addresses(host);

    private final Resources anywhere = new HttpResources(NO_FOLDERS, HostNames.ANY);
    private OddServer server;

    @BeforeEach
    void start() throws IOException {
        server = new OddServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String publicIri(String path) {
        return "http://public.example:" + server.port() + path;
    }

    private static String read(Resources resources, String iri) throws IOException {
        try (Resource resource = resources.open(iri)) {
            return new String(resource.bytes().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void refused(ThrowingCallable fetching, String message) {
        assertThatThrownBy(fetching).isInstanceOf(FetchException.class).hasMessage(message);
    }

    @Test
    void aRedirectedTableKnowsWhereItWasFoundAndWhatItsServerSays() throws IOException {
        server.redirecting("/moved", "/data/t.csv")
                .at(
                        "/data/t.csv",
                        200,
                        Map.of(
                                "Content-Type", "text/csv;header=absent",
                                "Link", "<m.json>; rel=describedby"),
                        "1\n");

        try (Resource table = anywhere.open(server.iri("/moved#row=1"))) {
            assertThat(table.iri()).isEqualTo(server.iri("/data/t.csv"));
            assertThat(table.contentType()).isEqualTo("text/csv;header=absent");
            assertThat(table.links()).containsExactly("<m.json>; rel=describedby");
            assertThat(table.bytes()).hasBinaryContent("1\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void notFoundIsNoResource(int status) throws IOException {
        server.at("/t.csv", status, Map.of(), "gone");

        assertThat(anywhere.open(server.iri("/t.csv"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 403, 204, 300})
    void anotherAnswerIsSaid(int status) {
        server.at("/t.csv", status, Map.of(), "");

        assertThatThrownBy(() -> anywhere.open(server.iri("/t.csv")))
                .isInstanceOf(FetchException.class)
                .hasMessageStartingWith(
                        server.iri("/t.csv")
                                + " cannot be fetched: its server answers "
                                + status
                                + " ");
    }

    @Test
    void nothingIsSentThatIsNotNeeded() throws IOException {
        server.at("/t.csv", 200, Map.of("Set-Cookie", "id=1"), "a\n");

        read(anywhere, server.iri("/t.csv#row=2"));
        read(anywhere, server.iri("/t.csv"));

        assertThat(server.asked()).containsExactly("/t.csv", "/t.csv");
        assertThat(server.headers().get(1).keySet())
                .containsExactlyInAnyOrder("Accept", "Connection", "Host", "User-agent");
    }

    @Test
    void anIriWithOtherLettersIsAskedForAsAUri() throws IOException {
        server.at("/t\u00fcrk.csv", "a\n");

        assertThat(read(anywhere, server.iri("/t\u00fcrk.csv"))).isEqualTo("a\n");
        assertThat(server.asked()).containsExactly("/t%C3%BCrk.csv");
    }

    @Test
    void aUserIsNotNamedToAServerNorInAMessage() {
        refused(
                () -> anywhere.open("http://me:secret@127.0.0.1/t.csv"),
                "http://…@127.0.0.1/t.csv is not fetched: the IRI contains a user name,"
                        + " and credentials are never sent.");
    }

    @Test
    void aLoopbackAddressIsNotReachedUnlessAllowed() {
        server.at("/t.csv", "a\n");
        Resources resources = new HttpResources(NO_FOLDERS, HostNames.PUBLIC);

        refused(
                () -> resources.open(server.iri("/t.csv")),
                server.iri("/t.csv")
                        + " is not fetched: 127.0.0.1 is a loopback address. Allow it with"
                        + " --allow-private-addresses, or name a folder for it with --map.");
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "HTTP://127.1/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fe80::1]/",
                "http://0/",
                "http://169.254.169.254/latest/meta-data/",
                "https://10.0.0.1/"
            })
    void noWayToWriteAPrivateAddressGetsThrough(String iri) {
        Resources resources = new HttpResources(NO_FOLDERS, HostNames.PUBLIC);

        assertThatThrownBy(() -> resources.open(iri))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining(" is not fetched: ");
    }

    @Test
    void aPublicHostDoesNotLeadToAPrivateOne() {
        server.redirecting("/moved.csv", server.iri("/t.csv")).at("/t.csv", "a\n");
        Resources resources = new HttpResources(NO_FOLDERS, WITH_A_PUBLIC_HOST);

        refused(
                () -> resources.open(publicIri("/moved.csv")),
                publicIri("/moved.csv")
                        + ", which redirects to "
                        + server.iri("/t.csv")
                        + ", is not fetched: 127.0.0.1 is a loopback address. Allow it with"
                        + " --allow-private-addresses, or name a folder for it with --map.");
        assertThat(server.asked()).containsExactly("/moved.csv");
    }

    @Test
    void aHostIsReachedAtTheAddressesThatWereChecked() throws IOException {
        server.at("/t.csv", "a\n");
        InetAddress[] checked = {InetAddress.getLoopbackAddress()};
        HostNames changing =
                host -> {
                    InetAddress[] now = checked.clone();
                    checked[0] = InetAddress.getByName("192.0.2.1");
                    return now;
                };

        assertThat(read(new HttpResources(NO_FOLDERS, changing), publicIri("/t.csv")))
                .isEqualTo("a\n");
    }

    @Test
    void eachRequestLooksItsHostUpAnew() throws IOException {
        server.at("/t.csv", "a\n");
        int[] times = {0};
        HostNames counting =
                host -> {
                    times[0]++;
                    return WITH_A_PUBLIC_HOST.addresses(host);
                };
        Resources resources = new HttpResources(NO_FOLDERS, counting);

        read(resources, publicIri("/t.csv"));
        read(resources, publicIri("/t.csv"));

        assertThat(times[0]).isEqualTo(2);
    }

    @Test
    void aHostWithOneAddressThatIsNotPublicIsNotReached() {
        HostNames mixed =
                host ->
                        new InetAddress[] {
                            InetAddress.getByName("192.0.2.1"), InetAddress.getLoopbackAddress()
                        };

        assertThatThrownBy(() -> HostNames.checked("h.example", mixed.addresses("h.example")))
                .isInstanceOf(HostRefused.class)
                .hasMessage("h.example has a reserved address, 192.0.2.1");
        assertThatThrownBy(
                        () ->
                                HostNames.checked(
                                        "h.example",
                                        InetAddress.getByName("8.8.8.8"),
                                        InetAddress.getLoopbackAddress()))
                .hasMessage("h.example has a loopback address, 127.0.0.1");
    }

    @Test
    void aCircleOfRedirectionsIsLeft() {
        server.redirecting("/a", "/b").redirecting("/b", "/a");

        refused(
                () -> anywhere.open(server.iri("/a")),
                server.iri("/a") + " is not fetched: it redirects more than 5 times.");
        assertThat(server.asked()).hasSize(6);
    }

    @Test
    void aRedirectionLeavesTheWebForNothing() {
        server.redirecting("/t.csv", "file:///etc/passwd");

        refused(
                () -> anywhere.open(server.iri("/t.csv")),
                server.iri("/t.csv")
                        + " is not fetched: it redirects to file:///etc/passwd, which is neither http"
                        + " nor https.");
    }

    @Test
    void aRedirectionToNowhereIsSaid() {
        server.at("/t.csv", 301, Map.of(), "");

        refused(
                () -> anywhere.open(server.iri("/t.csv")),
                server.iri("/t.csv") + " cannot be fetched: it redirects without saying where.");
    }

    @Test
    void whatAFolderStandsForIsNotFetched(@TempDir Path folder) throws IOException {
        server.at("/data/t.csv", "web\n").redirecting("/moved.csv", server.iri("/data/t.csv"));
        Files.writeString(folder.resolve("t.csv"), "folder\n");
        Resources resources =
                new HttpResources(
                        new LocalResources(FileMap.ofMachine(Map.of(server.iri("/data/"), folder))),
                        HostNames.ANY);

        assertThat(read(resources, server.iri("/data/t.csv"))).isEqualTo("folder\n");
        assertThat(read(resources, server.iri("/moved.csv"))).isEqualTo("folder\n");
        assertThat(resources.open(server.iri("/data/other.csv"))).isNull();
        assertThat(server.asked()).containsExactly("/moved.csv");
    }

    @Test
    void aTableThatSaysItIsTooLargeIsNotRead() {
        server.at("/t.csv", "x".repeat(101));

        refused(
                () ->
                        new HttpResources(NO_FOLDERS, HostNames.ANY, SMALL)
                                .open(server.iri("/t.csv")),
                server.iri("/t.csv")
                        + " is larger than 100 bytes, the limit for a download. Download it yourself, and"
                        + " name its folder with --map.");
    }

    @Test
    void aTableThatDoesNotSayHowLargeItIsEndsWhereItIsTooLarge() {
        server.at(
                "/t.csv",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(new byte[101]);
                    }
                });

        assertThatThrownBy(
                        () ->
                                read(
                                        new HttpResources(NO_FOLDERS, HostNames.ANY, SMALL),
                                        server.iri("/t.csv")))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("is larger than 100 bytes");
    }

    @Test
    void metadataMayBeLessLargeThanATable() throws IOException {
        server.at("/m.json", "x".repeat(11));
        Resources resources = new HttpResources(NO_FOLDERS, HostNames.ANY, SMALL);

        assertThat(read(resources, server.iri("/m.json"))).hasSize(11);
        assertThatThrownBy(() -> resources.openMetadata(server.iri("/m.json")))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("is larger than 10 bytes");
    }

    @Test
    void whatIsCompressedUnaskedIsNotRead() {
        server.at("/t.csv", 200, Map.of("Content-Encoding", "gzip"), "x");

        refused(
                () -> anywhere.open(server.iri("/t.csv")),
                server.iri("/t.csv")
                        + " cannot be fetched: its server compressed it (gzip), which was not"
                        + " requested.");
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUp() {
        server.at("/t.csv", exchange -> pause(20_000));

        refused(
                () ->
                        new HttpResources(NO_FOLDERS, HostNames.ANY, QUICK_ANSWER)
                                .open(server.iri("/t.csv")),
                server.iri("/t.csv")
                        + " timed out: no answer from 127.0.0.1:"
                        + server.port()
                        + " within 300 ms.");
    }

    @Test
    void aServerThatTricklesItsHeadersIsGivenUp() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread trickle = new Thread(() -> trickle(listening));
            trickle.setDaemon(true);
            trickle.start();
            String iri = "http://127.0.0.1:" + listening.getLocalPort() + "/t.csv";

            assertThatThrownBy(
                            () ->
                                    new HttpResources(NO_FOLDERS, HostNames.ANY, QUICK_ANSWER)
                                            .open(iri))
                    .isInstanceOf(FetchException.class)
                    .hasMessageEndingWith(" within 300 ms.");
        }
    }

    /** Sends a header without end, a letter at a time, until nobody listens. */
    private static void trickle(ServerSocket listening) {
        try (var socket = listening.accept()) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write('x');
                out.flush();
                pause(20);
            }
        } catch (IOException nobodyListens) {
            // It is what the test waits for.
        }
    }

    @Test
    void aServerThatFallsSilentIsGivenUp() {
        server.at(
                "/t.csv",
                exchange -> {
                    exchange.sendResponseHeaders(200, 50);
                    exchange.getResponseBody().write(new byte[20]);
                    exchange.getResponseBody().flush();
                    pause(20_000);
                });

        refused(
                () ->
                        read(
                                new HttpResources(NO_FOLDERS, HostNames.ANY, NO_SILENCE),
                                server.iri("/t.csv")),
                server.iri("/t.csv") + " timed out: no data for 500 ms.");
    }

    @Test
    void aServerThatTricklesItsContentIsGivenUp() {
        server.at(
                "/t.csv",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream out = exchange.getResponseBody();
                    for (int i = 0; i < 1000; i++) {
                        out.write('x');
                        out.flush();
                        pause(20);
                    }
                });

        assertThatThrownBy(
                        () ->
                                read(
                                        new HttpResources(
                                                NO_FOLDERS, HostNames.ANY, LITTLE_WAITING),
                                        server.iri("/t.csv")))
                .isInstanceOf(FetchException.class)
                .hasMessageMatching(".* timed out: it sent [0-9]+ bytes in 600 ms\\.");
    }

    @Test
    void aTableThatBreaksOffIsNotTakenForAShortOne() {
        server.breakingOff("/t.csv", "x".repeat(20));

        assertThatThrownBy(() -> read(anywhere, server.iri("/t.csv")))
                .isInstanceOf(FetchException.class)
                .hasMessageStartingWith(
                        "the connection to " + server.iri("/t.csv") + " ended after 20 bytes: ");
    }

    @Test
    void aPortWhereNobodyListensIsSaid() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        String iri = "http://127.0.0.1:" + port + "/t.csv";

        refused(
                () -> anywhere.open(iri),
                iri + " cannot be fetched: no server listens at 127.0.0.1:" + port + ".");
    }

    @Test
    void aHostThatDoesNotExistIsSaid() {
        refused(
                () -> anywhere.open("http://nowhere.invalid/t.csv"),
                "http://nowhere.invalid/t.csv cannot be fetched: there is no host nowhere.invalid.");
    }

    @Test
    void otherKindsOfIrisAreLeftToTheFiles() throws IOException {
        assertThat(anywhere.open("ftp://127.0.0.1/t.csv")).isNull();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}

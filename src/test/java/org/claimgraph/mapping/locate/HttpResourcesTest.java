package org.claimgraph.mapping.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpResourcesTest {

    private final Resources resources = new HttpResources(iri -> null);
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://localhost:" + server.getAddress().getPort() + "/";
        server.createContext(
                "/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath();
                    int status =
                            switch (path) {
                                case "/moved" -> 302;
                                case "/t.csv" -> 200;
                                case "/broken" -> 500;
                                default -> 404;
                            };
                    exchange.getResponseHeaders().add("Location", "/t.csv");
                    exchange.getResponseHeaders().add("Content-Type", "text/csv");
                    exchange.getResponseHeaders().add("Link", "<m.json>; rel=describedby");
                    byte[] body = "a\n1\n".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aRedirectedTableKnowsWhereItWasFoundAndWhatItsServerSays() throws IOException {
        try (Resource table = resources.open(base + "moved#row=1")) {
            assertThat(table.iri()).isEqualTo(base + "t.csv");
            assertThat(table.contentType()).isEqualTo("text/csv");
            assertThat(table.links()).containsExactly("<m.json>; rel=describedby");
        }
    }

    @Test
    void notFoundIsNoResource() throws IOException {
        assertThat(resources.open(base + "nothing")).isNull();
    }

    @Test
    void aServerThatFailsIsSaid() {
        assertThatThrownBy(() -> resources.open(base + "broken"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("status 500");
    }
}

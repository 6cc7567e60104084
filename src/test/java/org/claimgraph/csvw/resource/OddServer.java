package org.claimgraph.csvw.resource;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real web server on this machine, at a free port, which does what a test tells it to. */
public final class OddServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();

    /** Starts the server, which answers 404 until it is told otherwise. */
    public OddServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, 404, Map.of(), ""));
        server.start();
    }

    /** What a server does with a request. */
    @FunctionalInterface
    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** Does something of its own at a path. */
    OddServer at(String path, Behaviour behaviour) {
        server.createContext(
                path,
                exchange -> {
                    if (!exchange.getRequestURI().getPath().equals(path)) {
                        answer(exchange, 404, Map.of(), "");
                        return;
                    }
                    asked.add(exchange.getRequestURI().toString());
                    headers.add(exchange.getRequestHeaders());
                    behaviour.answer(exchange);
                });
        return this;
    }

    /** Answers with a status, headers and a text at a path. */
    public OddServer at(String path, int status, Map<String, String> headers, String body) {
        return at(path, exchange -> answer(exchange, status, headers, body));
    }

    /** Has a file at a path. */
    public OddServer at(String path, String body) {
        return at(path, 200, Map.of(), body);
    }

    /** Sends on from a path to another place. */
    public OddServer redirecting(String path, String location) {
        return at(path, 302, Map.of("Location", location), "");
    }

    /** Announces more at a path than it sends. */
    public OddServer breakingOff(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return at(
                path,
                exchange -> {
                    exchange.sendResponseHeaders(200, bytes.length + 30);
                    exchange.getResponseBody().write(bytes);
                    // On Java 25, what was not flushed is never sent.
                    exchange.getResponseBody().flush();
                    exchange.close();
                });
    }

    private static void answer(
            HttpExchange exchange, int status, Map<String, String> headers, String body)
            throws IOException {
        headers.forEach(exchange.getResponseHeaders()::add);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
        exchange.close();
    }

    /** Returns the IRI of a path. */
    public String iri(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Returns the paths that were asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Returns the headers of the requests, in order. */
    List<Headers> headers() {
        return headers;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

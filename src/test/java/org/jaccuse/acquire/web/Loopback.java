package org.jaccuse.acquire.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that answers what a test says, and writes down who asked for what. */
public final class Loopback implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Handler> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

    /** Answers one request. */
    public interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    public Loopback(String host) {
        try {
            server = HttpServer.create(new InetSocketAddress(host, 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        headers.add(Map.copyOf(exchange.getRequestHeaders()));
        try (exchange) {
            Optional.ofNullable(pages.get(path)).orElse(status(404)).answer(exchange);
        }
    }

    public Loopback on(String path, Handler handler) {
        pages.put(path, handler);
        return this;
    }

    public Loopback page(String path, String text) {
        return on(path, body("text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Handler body(String type, byte[] bytes, String... headers) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i + 1 < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public static Handler status(int status, String... headers) {
        return exchange -> {
            for (int i = 0; i + 1 < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Host and port, as an allowed host. */
    public String authority() {
        return server.getAddress().getAddress().getHostAddress() + ":" + port();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url(String path) {
        return "http://" + authority() + path;
    }

    /** Everything that was asked for. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** What was asked for besides robots.txt. */
    public List<String> pagesAsked() {
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    public List<Map<String, List<String>>> headers() {
        return headers;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

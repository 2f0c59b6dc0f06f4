package org.jaccuse.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jaccuse.serve.guard.Limits;
import org.jaccuse.serve.guard.Token;
import org.jaccuse.serve.page.Intake;
import org.jaccuse.store.OpenQuads;
import org.jaccuse.store.Store;

/** A server on a store of its own in a folder, with the sample claims in it. */
final class Served implements AutoCloseable {
    static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 500, 0);

    final Store store;
    final Path tokenFile;
    final JaccuseServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Served(Path folder, Limits limits, boolean writing, Intake.Reader reader, Consumer<DatasetGraph> fill) {
        store = Store.open(folder.resolve("store"));
        DatasetGraph quads = OpenQuads.of(store);
        quads.executeWrite(() -> fill.accept(quads));
        tokenFile = folder.resolve("token");
        Optional<Token> token = writing ? Optional.of(Token.in(tokenFile)) : Optional.empty();
        ServeOptions options =
                new ServeOptions("127.0.0.1", 0, Set.of(), Set.of("https://refine.example.org"), token, limits);
        Intake intake = new Intake(folder.resolve("sent"), reader);
        server = JaccuseServer.start(store, options, Optional.of(intake), claim -> Optional.empty());
        while (!server.searchable()) {
            Thread.onSpinWait();
        }
    }

    /** The sample claims; with a token. */
    static Served in(Path folder) {
        return in(folder, LIMITS, true);
    }

    static Served in(Path folder, Limits limits, boolean writing) {
        return new Served(
                folder, limits, writing, (locations, told) -> told.accept("stored: " + locations), Served::samples);
    }

    static Served with(Path folder, Consumer<DatasetGraph> fill) {
        return new Served(folder, LIMITS, true, (locations, told) -> told.accept("stored: " + locations), fill);
    }

    static Served with(Path folder, Intake.Reader reader) {
        return new Served(folder, LIMITS, true, reader, Served::samples);
    }

    static void samples(DatasetGraph quads) {
        RDFDataMgr.read(
                quads, Path.of("src/test/resources/query/store.trig").toUri().toString());
    }

    String token() {
        try {
            return Files.readString(tokenFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI at(String path) {
        return URI.create("http://" + server.address() + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length > 0 ? request.headers(headers) : request);
    }

    HttpResponse<String> query(String query, String... headers) {
        return get("/sparql?query=" + encoded(query), headers);
    }

    HttpResponse<String> update(String update, String... headers) {
        HttpRequest.Builder request = request("/update")
                .header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString(update));
        return send(headers.length > 0 ? request.headers(headers) : request);
    }

    /** An update by somebody who has the token. */
    HttpResponse<String> rightfully(String update) {
        return update(update, "Authorization", "Bearer " + token());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    long quads() {
        return Txn.calculateRead(
                store.dataset(), () -> store.dataset().asDatasetGraph().stream().count());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}

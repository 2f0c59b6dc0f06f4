package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that ends answers those who still wait, and leaves the store to others. */
@Timeout(120)
class EndingTest {
    private static final String LONG = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @Test
    void whoWaitsIsToldThatTheServerEnds(@TempDir Path folder) {
        try (Served served = Served.in(folder)) {
            CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> served.query(LONG));
            while (!served.get("/metrics").body().contains("jaccuse_queries_running 1")) {
                Thread.onSpinWait();
            }
            served.server.close();
            assertThat(answer.join().statusCode()).isEqualTo(503);
            assertThat(answer.join().body()).contains("the server ends");
            boolean empty = Txn.calculateRead(
                    served.store.dataset(),
                    () -> served.store.dataset().asDatasetGraph().isEmpty());
            assertThat(empty).isFalse();
        }
    }
}

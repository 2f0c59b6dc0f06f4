package org.jaccuse.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Readers who ask a server over HTTP, each for the next thing when he has the last; times in nanoseconds. */
final class Requests implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService readers;
    private final int requests;

    /** @param requests a round */
    Requests(int readers, int requests) {
        this.readers = Executors.newFixedThreadPool(readers);
        this.requests = requests;
    }

    /** How many a round has. */
    int round() {
        return requests;
    }

    /** Where each request of a round goes. */
    interface Addresses {
        String at(int number);
    }

    /**
     * How long each took, from the first byte sent to the last byte read.
     *
     * @throws IllegalStateException when one was not answered as it should be
     */
    long[] round(Addresses addresses) {
        List<Future<Long>> times = IntStream.range(0, requests)
                .mapToObj(i -> readers.submit(() -> {
                    String address = addresses.at(i);
                    long start = System.nanoTime();
                    get(address);
                    return System.nanoTime() - start;
                }))
                .toList();
        long[] nanos = new long[requests];
        try {
            for (int i = 0; i < requests; i++) {
                nanos[i] = times.get(i).get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return nanos;
    }

    byte[] get(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + address);
        }
        return answer.body();
    }

    static long[] joined(long[] a, long[] b) {
        long[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    static void tell(String what, long[] nanos) {
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                what,
                part(nanos, 0.5) / 1e6,
                part(nanos, 0.95) / 1e6,
                part(nanos, 0.99) / 1e6);
    }

    /** What a share of the times is not above. */
    static long part(long[] nanos, double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    @Override
    public void close() {
        readers.shutdown();
    }
}

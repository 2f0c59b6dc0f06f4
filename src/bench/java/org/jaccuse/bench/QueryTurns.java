package org.jaccuse.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The same queries to a plain Fuseki and to ours, by turns, each first as often as the other: what disturbs one disturbs the other. */
final class QueryTurns {
    static final List<String> QUERIES = List.of(
            "PREFIX j: <https://w3id.org/jaccuse/ns#> SELECT ?claim { ?claim j:holder <https://w3id.org/jaccuse/actor/russia> } LIMIT 20",
            "PREFIX j: <https://w3id.org/jaccuse/ns#> SELECT ?c ?s { ?p j:incident <https://w3id.org/jaccuse/incident/solarwinds-2020> . ?c j:proposition ?p ; j:stance ?s } LIMIT 100",
            "SELECT ?p ?o { <https://w3id.org/jaccuse/actor/apt29> ?p ?o }",
            "PREFIX j: <https://w3id.org/jaccuse/ns#> SELECT ?c ?o { ?c a j:Denial ; j:holder ?o } LIMIT 2000",
            "PREFIX j: <https://w3id.org/jaccuse/ns#> CONSTRUCT { ?c j:stance ?s } WHERE { ?c j:stance ?s } LIMIT 500");

    private static final int ROUNDS = 12;

    /** Of each query to each side before anything is measured; until then programs are compiled and the store's pages read. */
    private static final int WARM_REQUESTS = 2000;

    private final Requests requests;
    private final Side plain;
    private final Side ours;

    QueryTurns(Requests requests, String plain, String ours) {
        this.requests = requests;
        this.plain = new Side("plain", plain);
        this.ours = new Side("ours", ours);
    }

    void run() throws Exception {
        for (int i = 0; i * requests.round() < WARM_REQUESTS; i++) {
            for (String query : QUERIES) {
                turn(i, query);
            }
        }
        for (String query : QUERIES) {
            compare(query);
        }
    }

    private void compare(String query) throws Exception {
        turn(0, query);
        plain.forget();
        ours.forget();
        for (int i = 0; i < ROUNDS; i++) {
            turn(i, query);
        }
        System.out.println(query.replaceFirst("PREFIX \\S+ \\S+ ", ""));
        plain.tell(query);
        ours.tell(query);
        System.out.printf(
                Locale.ROOT,
                "  ratio of medians %.2f, of p99 %.2f, of times of a round %.2f, of processor time %.2f%n",
                (double) Requests.part(ours.times, 0.5) / Requests.part(plain.times, 0.5),
                (double) Requests.part(ours.times, 0.99) / Requests.part(plain.times, 0.99),
                ours.watch.seconds() / plain.watch.seconds(),
                ours.watch.processorSeconds() / plain.watch.processorSeconds());
    }

    private void turn(int number, String query) {
        for (Side side : number % 2 == 0 ? List.of(plain, ours) : List.of(ours, plain)) {
            side.round(query);
        }
    }

    private final class Side {
        private final String name;
        private final String address;
        private long[] times = new long[0];
        private Stopwatch watch = new Stopwatch();

        Side(String name, String address) {
            this.name = name;
            this.address = address;
        }

        void forget() {
            times = new long[0];
            watch = new Stopwatch();
        }

        void round(String query) {
            String asked = asked(query);
            times = Requests.joined(times, watch.time(() -> requests.round(i -> asked)));
        }

        /** With the length of the answer, for both should have answered the same. */
        void tell(String query) throws Exception {
            Requests.tell("  " + name, times);
            System.out.printf(
                    Locale.ROOT,
                    "    %.0f requests a second, %d bytes%n",
                    times.length / watch.seconds(),
                    requests.get(asked(query)).length);
        }

        private String asked(String query) {
            return address + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        }
    }
}

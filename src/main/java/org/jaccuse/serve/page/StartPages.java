package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jaccuse.query.Answer;
import org.jaccuse.query.Shown;
import org.jaccuse.query.Table;

/** Where readers begin: the incidents, and the search. */
final class StartPages {
    /** In the order in which readers look for them. */
    private static final List<String> KINDS = List.of("incident", "actor", "document", "claim");

    private final Engine engine;
    private final BooleanSupplier searchable;

    StartPages(Engine engine, BooleanSupplier searchable) {
        this.engine = engine;
        this.searchable = searchable;
    }

    /** An incident in a list. */
    public record Incident(
            Links.Name name, long affirm, long deny, long doubt, long documents, String first, String last) {
        public boolean contested() {
            return affirm > 0 && deny > 0;
        }

        public long claims() {
            return affirm + deny + doubt;
        }
    }

    /** Something that the search found. */
    public record Hit(Links.Name name, String kind, String text) {}

    Page home(Asked asked) {
        Map<String, Object> values = new HashMap<>();
        values.put("incidents", incidents(asked));
        values.put("counts", counts(asked));
        values.put("path", "/");
        return engine.page("home", values);
    }

    static List<Incident> incidents(Asked asked) {
        Links links = asked.links();
        return asked.inquiry().rows("queries/serve/incidents.rq", Map.of()).rows().stream()
                .filter(row -> Table.text(row, "incident").isPresent())
                .map(row -> new Incident(
                        links.of(Table.text(row, "incident").orElse("")),
                        number(row, "affirm"),
                        number(row, "deny"),
                        number(row, "doubt"),
                        number(row, "documents"),
                        Table.text(row, "first").orElse(""),
                        Table.text(row, "last").orElse("")))
                .toList();
    }

    private static List<Map<String, String>> counts(Asked asked) {
        List<Map<String, String>> counts = new ArrayList<>();
        if (asked.inquiry().answered("queries/stats/stats.rq") instanceof Answer.Rows rows) {
            for (Binding row : rows.table().rows()) {
                counts.add(Map.of(
                        "measure", Table.text(row, "measure").orElse(""),
                        "count", Table.text(row, "count").orElse("")));
            }
        }
        return counts;
    }

    private static long number(Binding row, String column) {
        return Long.parseLong(Table.text(row, column).orElse("0"));
    }

    Page search(Asked asked) {
        String words = asked.value("q").orElse("");
        List<Hit> hits = hits(asked, words);
        return engine.page(
                "search",
                Map.of(
                        "words",
                        Shown.safe(words),
                        "hits",
                        hits,
                        "ready",
                        searchable.getAsBoolean(),
                        "path",
                        "/search"));
    }

    /** What the words are found in, each once, the best of each kind first. */
    static List<Hit> hits(Asked asked, String words) {
        String lucene = SearchWords.of(words);
        if (lucene.isEmpty()) {
            return List.of();
        }
        Links links = asked.links();
        List<Hit> hits = new ArrayList<>();
        asked.inquiry()
                .rows("queries/serve/search.rq", Map.of("words", NodeFactory.createLiteralString(lucene)))
                .rows()
                .forEach(row -> {
                    String iri = Table.text(row, "found").orElse("");
                    String text = Table.text(row, "found_text").orElse("");
                    String kind = Table.text(row, "kind").orElse("");
                    boolean telling = kind.equals("claim") || kind.equals("document");
                    Links.Name name = telling ? new Links.Name(Shown.safe(text), links.path(iri), iri) : links.of(iri);
                    boolean known =
                            hits.stream().anyMatch(hit -> hit.name().iri().equals(iri));
                    if (!known && !name.href().isEmpty()) {
                        hits.add(new Hit(name, kind, Shown.safe(text)));
                    }
                });
        hits.sort(Comparator.comparing(hit -> KINDS.indexOf(hit.kind())));
        return hits;
    }
}

package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jaccuse.query.Answer;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Shown;
import org.jaccuse.query.Table;

/** Where readers begin: the incidents, and the search. */
final class StartPages {
    /** In the order in which readers look for them. */
    private static final List<String> KINDS = List.of("incident", "actor", "document", "claim");

    /** Those that are shown by their own words and not by a name. */
    private static final Set<String> TELLING = Set.of("claim", "document");

    private final Engine engine;
    private final BooleanSupplier searchable;
    private final Shelf<Overview> overviews;

    StartPages(Engine engine, BooleanSupplier searchable, Kept kept) {
        this.engine = engine;
        this.searchable = searchable;
        this.overviews = kept.overviews();
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
        Overview overview = overview(asked.asking());
        return engine.page("home", Map.of("incidents", overview.incidents(), "counts", overview.counts(), "path", "/"));
    }

    /** To count all claims takes long in a large store: readers see the counts of a moment ago while somebody writes. */
    Overview overview(Supplier<Inquiry> asking) {
        return overviews.get("", () -> overview(asking.get()), old -> true);
    }

    private static Overview overview(Inquiry inquiry) {
        return new Overview(incidents(inquiry), counts(inquiry));
    }

    private static List<Incident> incidents(Inquiry inquiry) {
        Links links = new Links(inquiry.names());
        List<Binding> rows =
                inquiry.rows("queries/serve/incidents.rq", Map.of()).rows();
        links.learn(rows.stream().flatMap(row -> Table.text(row, "incident").stream()));
        return rows.stream()
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

    private static List<Map<String, String>> counts(Inquiry inquiry) {
        List<Map<String, String>> counts = new ArrayList<>();
        if (inquiry.answered("queries/stats/stats.rq") instanceof Answer.Rows rows) {
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
        List<Binding> rows = asked.inquiry()
                .rows("queries/serve/search.rq", Map.of("words", NodeFactory.createLiteralString(lucene)))
                .rows();
        links.learn(rows.stream()
                .filter(row -> !TELLING.contains(Table.text(row, "kind").orElse("")))
                .flatMap(row -> Table.text(row, "found").stream()));
        rows.forEach(row -> {
            String iri = Table.text(row, "found").orElse("");
            String text = Table.text(row, "found_text").orElse("");
            String kind = Table.text(row, "kind").orElse("");
            boolean telling = TELLING.contains(kind);
            Links.Name name = telling ? new Links.Name(Shown.safe(text), links.path(iri), iri) : links.of(iri);
            boolean known = hits.stream().anyMatch(hit -> hit.name().iri().equals(iri));
            if (!known && !name.href().isEmpty()) {
                hits.add(new Hit(name, kind, Shown.safe(text)));
            }
        });
        hits.sort(Comparator.comparing(hit -> KINDS.indexOf(hit.kind())));
        return hits;
    }
}

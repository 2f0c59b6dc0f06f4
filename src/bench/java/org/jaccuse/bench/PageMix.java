package org.jaccuse.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.Answer;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.SafeQuery;
import org.jaccuse.query.Table;
import org.jaccuse.store.Store;

/**
 * Addresses as readers ask for them. Each begins with a claim drawn from all claims of a store, so that what is spoken of more is read
 * about more: of 100, 30 are the page of its incident, 18 that of the accused or of the holder, 15 its own, 10 that of its document, 15
 * are the first page, 5 searches for the incident, 4 questions on the incident with their answers and 3 the list of questions.
 */
final class PageMix {
    private static final int DRAWN = 20_000;
    private static final List<String> QUESTIONS = List.of("accusations", "denials", "origins", "alleged");
    private static final String PARTS = """
            PREFIX j: <https://w3id.org/jaccuse/ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            SELECT ?claim ?incident ?actor ?holder ?document {
              VALUES ?claim { %s }
              ?claim j:proposition ?p ; j:holder ?holder ; j:evidence/oa:hasSource ?document . ?p j:incident ?incident ; j:actor ?actor .
            }
            """;

    private final Random random;
    private final List<Map<String, String>> drawn = new ArrayList<>();

    private PageMix(long seed) {
        this.random = new Random(seed);
    }

    static PageMix of(Store store, long seed) {
        PageMix mix = new PageMix(seed);
        List<String> claims = Txn.calculateRead(store.dataset(), () -> {
            List<String> all = new ArrayList<>();
            store.dataset().asDatasetGraph().stream(null, null, property("proposition"), null)
                    .forEach(quad -> all.add(quad.getSubject().getURI()));
            return all;
        });
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < DRAWN; i++) {
            some.append('<')
                    .append(claims.get(mix.random.nextInt(claims.size())))
                    .append("> ");
        }
        Inquiry inquiry = new Inquiry(store.dataset(), Bundle.shipped());
        if (inquiry.answer(SafeQuery.parse("bench", PARTS.formatted(some))) instanceof Answer.Rows rows) {
            rows.table()
                    .rows()
                    .forEach(row -> mix.drawn.add(Map.of(
                            "claim", path(Table.text(row, "claim").orElseThrow()),
                            "incident", path(Table.text(row, "incident").orElseThrow()),
                            "actor", path(Table.text(row, "actor").orElseThrow()),
                            "holder", path(Table.text(row, "holder").orElseThrow()),
                            "document", path(Table.text(row, "document").orElseThrow()))));
        }
        return mix;
    }

    private static Node property(String name) {
        return NodeFactory.createURI("https://w3id.org/jaccuse/ns#" + name);
    }

    private static String path(String iri) {
        String path = iri.replaceFirst("^https://w3id.org/jaccuse", "");
        return path.contains("#") ? path.replaceFirst("^/document/", "/claim/").replace('#', '/') : path;
    }

    /** The next address, without scheme and host. */
    String next() {
        Map<String, String> parts = drawn.get(random.nextInt(drawn.size()));
        int kind = random.nextInt(100);
        String incident = parts.getOrDefault("incident", "");
        if (kind < 30) {
            return incident;
        }
        if (kind < 48) {
            return parts.getOrDefault(kind < 39 ? "actor" : "holder", "");
        }
        if (kind < 73) {
            return parts.getOrDefault(kind < 63 ? "claim" : "document", "");
        }
        String slug = incident.substring(incident.lastIndexOf('/') + 1);
        if (kind < 78) {
            return "/search?q=" + slug.replace('-', '+');
        }
        if (kind < 82) {
            return "/questions/" + QUESTIONS.get(random.nextInt(QUESTIONS.size())) + "?incident=" + slug;
        }
        return kind < 85 ? "/questions" : "/";
    }
}

package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Shown;
import org.jaccuse.query.Table;

/** Reads claims with all that pages show of them. */
final class ToldClaims {
    /** More would make no page that a person reads. */
    static final int MOST = 1000;

    private static final Map<String, String> VERBS = Map.of(
            "ClaimOfResponsibility", "claims it",
            "RefusalToAttribute", "does not accuse",
            "Retraction", "takes back",
            "Denial", "denies",
            "affirm", "accuses",
            "deny", "denies",
            "doubt", "doubts");

    private final Inquiry inquiry;
    private final Links links;
    private final Map<String, Parts> byDocument = new HashMap<>();

    /** What stands in one document around its claims, by claim; relays by what they pass on. */
    private record Parts(
            Map<String, List<Marked.Mark>> marks, Map<String, List<String>> hedges, Map<String, Relay> relays) {}

    private record Relay(String id, String speaker) {}

    ToldClaims(Inquiry inquiry, Links links) {
        this.inquiry = inquiry;
        this.links = links;
    }

    /**
     * The claims that a query finds, each once and in its order.
     *
     * @param query of {@code queries/serve/}
     * @param variable that the IRI is bound to
     */
    List<Told> of(String query, String variable, String iri) {
        Table found = inquiry.rows("queries/serve/" + query + ".rq", Map.of(variable, NodeFactory.createURI(iri)));
        Map<String, Told> claims = new LinkedHashMap<>();
        for (Binding row : found.rows()) {
            if (claims.size() < MOST) {
                claims.computeIfAbsent(text(row, "claim"), id -> told(id, row));
            }
        }
        return List.copyOf(claims.values());
    }

    private Told told(String id, Binding row) {
        String document = text(row, "in");
        Parts parts = byDocument.computeIfAbsent(document, this::parts);
        List<String> hedges = parts.hedges().getOrDefault(id, List.of());
        Links.Name holder = links.of(text(row, "holds"));
        String act = text(row, "act");
        String stance = text(row, "stance");
        String title = Shown.safe(text(row, "title"));
        return new Told(
                id,
                id.substring(id.indexOf('#') + 1),
                links.path(id),
                stance,
                Optional.ofNullable(VERBS.get(act)).orElseGet(() -> VERBS.getOrDefault(stance, stance)),
                text(row, "certainty"),
                holder,
                links.of(text(row, "subject")),
                text(row, "relation"),
                links.of(text(row, "object")),
                text(row, "about"),
                text(row, "day"),
                Marked.of(
                        text(row, "sentence"),
                        Integer.parseInt(text(row, "start")),
                        parts.marks().getOrDefault(id, List.of()),
                        hedges),
                chain(id, parts.relays(), holder),
                hedges.stream().map(Shown::safe).toList(),
                new Links.Name(
                        title.isEmpty() ? Shown.safe(text(row, "place")) : title, links.path(document), document),
                title,
                Shown.safe(text(row, "place")),
                text(row, "origin"));
    }

    private List<Links.Name> chain(String claim, Map<String, Relay> relays, Links.Name holder) {
        LinkedList<Links.Name> chain = new LinkedList<>(List.of(holder));
        Set<String> seen = new TreeSet<>();
        Relay relay = relays.get(claim);
        while (relay != null && seen.add(relay.id())) {
            chain.addFirst(links.of(relay.speaker()));
            relay = relays.get(relay.id());
        }
        return chain;
    }

    private Parts parts(String document) {
        Parts parts = new Parts(new HashMap<>(), new HashMap<>(), new HashMap<>());
        rows("marks", document)
                .forEach(row -> parts.marks()
                        .computeIfAbsent(text(row, "claim"), c -> new ArrayList<>())
                        .add(new Marked.Mark(
                                text(row, "role"),
                                Integer.parseInt(text(row, "from")),
                                Integer.parseInt(text(row, "to")))));
        rows("hedges", document)
                .forEach(row -> parts.hedges()
                        .computeIfAbsent(text(row, "claim"), c -> new ArrayList<>())
                        .add(text(row, "hedge")));
        rows("chain", document)
                .forEach(row -> parts.relays()
                        .putIfAbsent(text(row, "reported"), new Relay(text(row, "relay"), text(row, "speaker"))));
        return parts;
    }

    private List<Binding> rows(String query, String document) {
        return inquiry.rows("queries/serve/" + query + ".rq", Map.of("document", NodeFactory.createURI(document)))
                .rows();
    }

    private static String text(Binding row, String column) {
        return Table.text(row, column).orElse("");
    }
}

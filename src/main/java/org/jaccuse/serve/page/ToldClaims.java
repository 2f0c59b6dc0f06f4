package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jaccuse.query.Inquiry;
import org.jaccuse.query.Shown;
import org.jaccuse.query.Table;

/** Reads of claims all that pages show. */
final class ToldClaims {
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
    /** What pages show of claims beside their outlines, by claim; relays by what they pass on. */
    private record Parts(
            Map<String, Binding> sentences,
            Map<String, List<Marked.Mark>> marks,
            Map<String, List<String>> hedges,
            Map<String, Relay> relays) {}

    private record Relay(String id, String speaker) {}

    ToldClaims(Inquiry inquiry, Links links) {
        this.inquiry = inquiry;
        this.links = links;
    }

    /** The claims with their sentences, in order; those of one document and day in the order of its text. */
    List<Told> of(List<Brief> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Parts parts = parts(claims.stream().map(Brief::id).toList());
        links.learn(Stream.concat(
                claims.stream().flatMap(claim -> Stream.of(claim.holder(), claim.subject(), claim.object())),
                parts.relays().values().stream().map(Relay::speaker)));
        return claims.stream()
                .filter(claim -> parts.sentences().containsKey(claim.id()))
                .sorted(Comparator.comparing((Brief claim) -> claim.day().isEmpty() ? "9999" : claim.day())
                        .thenComparing(Brief::document)
                        .thenComparing(claim -> start(claim, parts)))
                .map(claim -> told(claim, parts))
                .toList();
    }

    private static int start(Brief claim, Parts parts) {
        return Integer.parseInt(text(sentence(claim, parts), "start"));
    }

    private static Binding sentence(Brief claim, Parts parts) {
        return parts.sentences().getOrDefault(claim.id(), BindingFactory.root());
    }

    private Told told(Brief claim, Parts parts) {
        String id = claim.id();
        Binding row = sentence(claim, parts);
        List<String> hedges = parts.hedges().getOrDefault(id, List.of());
        Links.Name holder = links.of(claim.holder());
        String stance = claim.stance();
        String title = Shown.safe(text(row, "title"));
        String place = Shown.safe(text(row, "place"));
        return new Told(
                id,
                claim.anchor(),
                links.path(id),
                stance,
                Optional.ofNullable(VERBS.get(text(row, "act"))).orElseGet(() -> VERBS.getOrDefault(stance, stance)),
                claim.certainty(),
                holder,
                links.of(claim.subject()),
                claim.relation(),
                links.of(claim.object()),
                claim.about(),
                claim.day(),
                Marked.of(
                        text(row, "sentence"),
                        start(claim, parts),
                        parts.marks().getOrDefault(id, List.of()),
                        hedges),
                chain(id, parts.relays(), holder),
                hedges.stream().map(Shown::safe).toList(),
                new Links.Name(title.isEmpty() ? place : title, links.path(claim.document()), claim.document()),
                title,
                place,
                claim.origin());
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

    private Parts parts(List<String> claims) {
        Parts parts = new Parts(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        rows("sentences", claims).forEach(row -> parts.sentences().putIfAbsent(text(row, "claim"), row));
        rows("marks", claims)
                .forEach(row -> parts.marks()
                        .computeIfAbsent(text(row, "claim"), c -> new ArrayList<>())
                        .add(new Marked.Mark(
                                text(row, "role"),
                                Integer.parseInt(text(row, "from")),
                                Integer.parseInt(text(row, "to")))));
        rows("hedges", claims)
                .forEach(row -> parts.hedges()
                        .computeIfAbsent(text(row, "claim"), c -> new ArrayList<>())
                        .add(text(row, "hedge")));
        rows("chain", claims)
                .forEach(row -> parts.relays()
                        .putIfAbsent(text(row, "reported"), new Relay(text(row, "relay"), text(row, "speaker"))));
        return parts;
    }

    private List<Binding> rows(String query, List<String> claims) {
        return inquiry.rowsOfEach("queries/serve/" + query + ".rq", "claim", claims)
                .rows();
    }

    private static String text(Binding row, String column) {
        return Table.text(row, column).orElse("");
    }
}

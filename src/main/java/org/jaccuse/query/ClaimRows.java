package org.jaccuse.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Puts claims together from the rows of the three queries in {@code queries/claims/}: the claims, their hedges and the relays, each
 * relay with what it passes on.
 */
final class ClaimRows {
    private static final Comparator<ClaimRow> ORDER = Comparator.comparing(ClaimRow::document)
            .thenComparing(row -> row.evidence().start())
            .thenComparing(ClaimRow::id);

    private final Names names;
    private final Map<String, Set<String>> hedges = new HashMap<>();
    private final Map<String, Relay> relaysByReported = new HashMap<>();

    private record Relay(String id, ClaimRow.Role speaker) {}

    private ClaimRows(Names names) {
        this.names = names;
    }

    /**
     * Claims by document, start and id.
     *
     * @param superseded whether to give the claims of earlier versions of documents too
     */
    static List<ClaimRow> of(Table claims, Table hedges, Table relays, Names names, boolean superseded) {
        ClaimRows rows = new ClaimRows(names);
        hedges.rows()
                .forEach(row -> rows.hedges
                        .computeIfAbsent(text(row, "claim"), claim -> new HashSet<>())
                        .add(text(row, "hedge")));
        relays.rows()
                .forEach(row -> rows.relaysByReported.putIfAbsent(
                        text(row, "reported"), new Relay(text(row, "relay"), rows.role(row, "speaker"))));
        return rows.assembled(claims, superseded);
    }

    private List<ClaimRow> assembled(Table claims, boolean superseded) {
        Map<String, ClaimRow> byId = new TreeMap<>();
        for (Binding row : claims.rows()) {
            if (superseded || text(row, "superseded").equals("false")) {
                byId.merge(text(row, "claim"), row(row), (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
            }
        }
        return byId.values().stream().sorted(ORDER).toList();
    }

    private ClaimRow row(Binding row) {
        String id = text(row, "claim");
        String quote = text(row, "quote");
        return new ClaimRow(
                id,
                text(row, "location"),
                text(row, "type"),
                text(row, "stance"),
                Table.text(row, "certainty"),
                role(row, "subject"),
                role(row, "object"),
                role(row, "source"),
                chain(id),
                inOrderOf(quote, hedges.getOrDefault(id, Set.of())),
                Table.text(row, "claimedOn"),
                new ClaimRow.Quote(quote, number(row, "start"), number(row, "end"), text(row, "digest")));
    }

    /** From the claim outwards; a chain that runs in a circle ends where it closes. */
    private List<ClaimRow.Role> chain(String claim) {
        LinkedList<ClaimRow.Role> via = new LinkedList<>();
        Set<String> seen = new HashSet<>();
        Optional<Relay> relay = Optional.ofNullable(relaysByReported.get(claim));
        while (relay.isPresent() && seen.add(relay.get().id())) {
            via.addFirst(relay.get().speaker());
            relay = Optional.ofNullable(relaysByReported.get(relay.get().id()));
        }
        return via;
    }

    private ClaimRow.Role role(Binding row, String column) {
        String id = text(row, column);
        String label =
                Table.text(row, column + "Label").or(() -> names.label(id)).orElse(id);
        return new ClaimRow.Role(label, Table.text(row, column + "Mention").orElse(""), id);
    }

    private static List<String> inOrderOf(String quote, Collection<String> words) {
        String lower = quote.toLowerCase(Locale.ROOT);
        List<String> ordered = new ArrayList<>(words);
        ordered.sort(
                Comparator.comparingInt((String word) -> place(lower, word)).thenComparing(word -> word));
        return ordered;
    }

    private static int place(String quote, String word) {
        int at = quote.indexOf(word.toLowerCase(Locale.ROOT));
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static String text(Binding row, String column) {
        return Table.text(row, column).orElseThrow();
    }

    private static int number(Binding row, String column) {
        return Integer.parseInt(text(row, column));
    }
}

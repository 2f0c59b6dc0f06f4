package org.jaccuse.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;

/** Puts the versions of one page in order: each after those that it revises. */
final class Snapshots {
    private final Map<String, Binding> documents = new TreeMap<>();
    private final Map<String, Set<String>> earlier = new HashMap<>();

    private Snapshots() {}

    static List<Snapshot> of(Table places, String address, Supplier<List<ClaimRow>> claims) {
        Snapshots snapshots = new Snapshots();
        for (Binding row : places.rows()) {
            if (text(row, "place").equals(address)) {
                String document = text(row, "document");
                snapshots.documents.put(document, row);
                Set<String> revised = snapshots.earlier.computeIfAbsent(document, key -> new HashSet<>());
                Table.text(row, "earlier").ifPresent(revised::add);
            }
        }
        if (snapshots.documents.isEmpty()) {
            return List.of();
        }
        Map<String, List<ClaimRow>> byDocument = claims.get().stream()
                .collect(Collectors.groupingBy(claim -> claim.id().replaceFirst("#.*", "")));
        return snapshots.inOrder().stream()
                .map(document -> snapshots.snapshot(document, byDocument.getOrDefault(document, List.of())))
                .toList();
    }

    private Snapshot snapshot(String document, List<ClaimRow> claims) {
        Binding row = row(document);
        List<ClaimRow> inText = claims.stream()
                .sorted(Comparator.comparing(
                                (ClaimRow claim) -> claim.evidence().start())
                        .thenComparing(ClaimRow::id))
                .toList();
        return new Snapshot(
                document, text(row, "digest"), Table.text(row, "retrieved"), Table.text(row, "issued"), inText);
    }

    /** Those that revise nothing that is left first; of several, the one fetched first. The links run in no circle. */
    private List<String> inOrder() {
        List<String> left = new ArrayList<>(documents.keySet());
        left.sort(Comparator.comparing((String document) ->
                        Table.text(row(document), "retrieved").orElse(""))
                .thenComparing(document -> document));
        List<String> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(document ->
                            earlier.getOrDefault(document, Set.of()).stream().noneMatch(left::contains))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private Binding row(String document) {
        return Objects.requireNonNull(documents.get(document));
    }

    private static String text(Binding row, String column) {
        return Table.text(row, column).orElseThrow();
    }
}

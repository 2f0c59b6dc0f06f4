package org.jaccuse.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jaccuse.query.Inquiry;

/** Documents against a public dataset, incident by incident and accused by accused. */
public final class Comparison {
    private final Map<String, Set<String>> states = new HashMap<>();

    /** How the two stand to each other. */
    public enum Verdict {
        AGREE,
        AGREE_ON_STATE,
        CONTRADICT,
        GRAPH_ONLY,
        DATASET_ONLY;

        /** For people: {@code agree on state}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One finding.
     *
     * @param incident its IRI
     * @param accused IRI of who is accused
     * @param graph what documents say, the first of them
     * @param graphWhere its document
     * @param dataset what the dataset says
     * @param datasetWhere its record
     * @param claims how many claims of documents stand behind it
     * @param link how the dataset's incident is linked with this one: exact or close
     */
    public record Row(
            String incident,
            Verdict verdict,
            String accused,
            String graph,
            String graphWhere,
            String dataset,
            String datasetWhere,
            int claims,
            String link) {}

    private Comparison() {}

    /**
     * Compares.
     *
     * @param holder IRI of the dataset's publisher
     * @return by incident and accused
     */
    public static List<Row> of(Inquiry inquiry, String holder) {
        Comparison comparison = new Comparison();
        inquiry.facts("queries/compare/states.rq")
                .forEach(row -> comparison
                        .states
                        .computeIfAbsent(row.getOrDefault("actor", ""), key -> new TreeSet<>())
                        .add(row.getOrDefault("state", "")));
        Map<String, Side> incidents = new TreeMap<>();
        inquiry.facts("queries/compare/positions.rq", Map.of("set", holder))
                .forEach(row -> incidents
                        .computeIfAbsent(row.getOrDefault("attack", ""), key -> new Side())
                        .add(row));
        List<Row> rows = new ArrayList<>();
        incidents.forEach((incident, side) -> comparison.compare(incident, side, rows));
        return rows;
    }

    /** What is said about one incident, by accused. */
    private static final class Side {
        private final Map<String, List<Map<String, String>>> dataset = new TreeMap<>();
        private final Map<String, List<Map<String, String>>> graph = new TreeMap<>();
        private final Map<String, List<Map<String, String>>> denied = new TreeMap<>();

        void add(Map<String, String> row) {
            boolean affirms = row.getOrDefault("stance", "").equals("affirm");
            boolean ours = row.getOrDefault("side", "").equals("graph");
            boolean denies = row.getOrDefault("stance", "").equals("deny");
            if (affirms || denies) {
                (!ours ? dataset : affirms ? graph : denied)
                        .computeIfAbsent(row.getOrDefault("accused", ""), key -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    private void compare(String incident, Side side, List<Row> rows) {
        Set<String> all = new TreeSet<>(side.dataset.keySet());
        all.addAll(side.graph.keySet());
        for (String accused : all) {
            List<Map<String, String>> theirs = side.dataset.getOrDefault(accused, List.of());
            List<Map<String, String>> ours = side.graph.getOrDefault(accused, List.of());
            Verdict verdict = !theirs.isEmpty() && !ours.isEmpty()
                    ? Verdict.AGREE
                    : ours.isEmpty()
                            ? verdict(accused, side.graph, side.denied, false)
                            : verdict(accused, side.dataset, Map.of(), true);
            List<Map<String, String>> shown =
                    ours.isEmpty() ? opposite(accused, verdict, side.graph, side.denied) : ours;
            List<Map<String, String>> record =
                    theirs.isEmpty() ? opposite(accused, verdict, side.dataset, Map.of()) : theirs;
            rows.add(new Row(
                    incident,
                    verdict,
                    accused,
                    said(shown, "evidence"),
                    said(shown, "where"),
                    said(record, "evidence"),
                    said(record, "where"),
                    ours.size(),
                    said(
                            theirs.isEmpty()
                                    ? side.dataset.values().stream()
                                            .flatMap(List::stream)
                                            .toList()
                                    : theirs,
                            "link")));
        }
    }

    /** One whom the other side does not name: does it name the state, deny it, or name somebody of another state? */
    private Verdict verdict(
            String accused,
            Map<String, List<Map<String, String>>> others,
            Map<String, List<Map<String, String>>> denied,
            boolean ours) {
        Verdict alone = ours ? Verdict.GRAPH_ONLY : Verdict.DATASET_ONLY;
        Set<String> own = statesOf(accused);
        Set<String> named = new TreeSet<>();
        others.keySet().forEach(other -> named.addAll(statesOf(other)));
        if (!Collections.disjoint(own, named)) {
            return Verdict.AGREE_ON_STATE;
        }
        boolean differs = !own.isEmpty() && !named.isEmpty();
        return differs || !denials(accused, denied).isEmpty() ? Verdict.CONTRADICT : alone;
    }

    /** What the other side says that makes the verdict. */
    private List<Map<String, String>> opposite(
            String accused,
            Verdict verdict,
            Map<String, List<Map<String, String>>> others,
            Map<String, List<Map<String, String>>> denied) {
        List<Map<String, String>> denials = denials(accused, denied);
        if (verdict == Verdict.CONTRADICT && !denials.isEmpty()) {
            return denials;
        }
        boolean wanted = verdict == Verdict.CONTRADICT || verdict == Verdict.AGREE_ON_STATE;
        Set<String> own = statesOf(accused);
        return others.entrySet().stream()
                .filter(other -> wanted)
                .filter(other -> verdict == Verdict.CONTRADICT
                        ? !statesOf(other.getKey()).isEmpty()
                        : !Collections.disjoint(own, statesOf(other.getKey())))
                .flatMap(other -> other.getValue().stream())
                .toList();
    }

    /** Denials that the accused, or the state behind, did it. */
    private List<Map<String, String>> denials(String accused, Map<String, List<Map<String, String>>> denied) {
        Set<String> own = statesOf(accused);
        return denied.entrySet().stream()
                .filter(entry -> entry.getKey().equals(accused) || own.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private Set<String> statesOf(String actor) {
        return states.getOrDefault(actor, Set.of());
    }

    private static String said(List<Map<String, String>> rows, String column) {
        return rows.isEmpty() ? "" : rows.get(0).getOrDefault(column, "");
    }
}

package org.jaccuse.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jaccuse.link.match.Thing;
import org.jaccuse.query.Inquiry;
import org.jaccuse.rdf.DatasetName;
import org.jaccuse.rdf.Vocabulary;

/** Everything in a store that may be matched, list by list. */
final class Catalogue {
    /** List of what only documents speak of. */
    static final String DOCUMENTS = "documents";
    /** List of what is known by name. */
    static final String REGISTER = "register";

    /** The year that the register puts behind an incident's name. */
    private static final Pattern YEAR = Pattern.compile(" \\(\\d{4}\\)$");

    private final Map<String, Draft> drafts = new TreeMap<>();
    private final Map<String, String> graphs = new HashMap<>();
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final List<Map<String, String>> facts;

    /** What was gathered of a thing. */
    private static final class Draft {
        private final String source;
        private String label = "";
        private final List<String> names = new ArrayList<>();
        private final Set<String> references = new HashSet<>();
        private final Set<String> countries = new HashSet<>();
        private final Set<String> victims = new HashSet<>();
        private Optional<Integer> year = Optional.empty();
        private boolean retired;

        Draft(String source) {
            this.source = source;
        }
    }

    private Catalogue(List<Map<String, String>> facts) {
        this.facts = facts;
    }

    /** All that was said, a line for each thing, in an order of its own. */
    Stream<String> lines() {
        return facts.stream().map(fact -> new TreeMap<>(fact).toString()).sorted();
    }

    /** Everything. */
    static Catalogue of(Inquiry inquiry) {
        return of(inquiry.facts("queries/links/things.rq"));
    }

    /** The actors of register and datasets by their names alone. */
    static Catalogue ofActors(Inquiry inquiry) {
        return of(inquiry.facts("queries/links/groups.rq"));
    }

    private static Catalogue of(List<Map<String, String>> facts) {
        Catalogue catalogue = new Catalogue(facts);
        Map<String, String> labels = new HashMap<>();
        facts.stream()
                .filter(fact -> said(fact, "says").equals("label"))
                .forEach(fact -> labels.putIfAbsent(said(fact, "entity"), said(fact, "value")));
        facts.forEach(fact -> catalogue.add(fact, labels));
        return catalogue;
    }

    private void add(Map<String, String> fact, Map<String, String> labels) {
        String iri = said(fact, "entity");
        String graph = said(fact, "graph");
        String value = said(fact, "value");
        Draft draft = drafts.computeIfAbsent(iri, key -> new Draft(source(graph)));
        graphs.putIfAbsent(iri, graph);
        switch (said(fact, "says")) {
            case "label" -> {
                // Of several labels, as documents give them, the first by letters.
                draft.label = draft.label.isEmpty() || value.compareTo(draft.label) < 0 ? value : draft.label;
                draft.names.add(value);
                draft.names.add(YEAR.matcher(value).replaceAll(""));
            }
            case "name" -> draft.names.add(value);
            case "reference" -> draft.references.add(value.replaceFirst("/$", ""));
            case "start" -> draft.year = Optional.of(value.substring(0, 4)).map(Integer::valueOf);
            case "victim" -> draft.victims.add(value);
            case "victimOf" -> draft.victims.add(labels.getOrDefault(value, ""));
            case "country" -> draft.countries.add(value.replaceFirst(".*/", ""));
            default -> draft.retired = true;
        }
    }

    /** The lists with their things; what its list keeps for the record only is left out. */
    Map<String, List<Thing>> bySource() {
        Map<String, List<Thing>> sources = new TreeMap<>();
        things().values()
                .forEach(thing -> sources.computeIfAbsent(thing.source(), key -> new ArrayList<>())
                        .add(thing));
        return sources;
    }

    /** The things by their addresses in the store. */
    Map<String, Thing> things() {
        if (!things.isEmpty()) {
            return things;
        }
        drafts.forEach((iri, draft) -> {
            if (!draft.retired && !draft.label.isEmpty()) {
                things.put(iri, thing(iri, draft));
            }
        });
        return things;
    }

    /** The graph that describes an entity. */
    Map<String, String> graphs() {
        return graphs;
    }

    private static Thing thing(String iri, Draft draft) {
        String kind = iri.substring(Vocabulary.BASE.length()).replaceFirst("/.*", "");
        return new Thing(
                iri,
                draft.source,
                kind,
                draft.label,
                draft.names.stream().sorted().distinct().toList(),
                draft.references,
                draft.countries,
                draft.year,
                draft.victims);
    }

    /** Two tables of one publisher are one list: what they list under one key is one entity. */
    private static String source(String graph) {
        if (graph.equals(Vocabulary.REGISTER)) {
            return REGISTER;
        }
        return graph.startsWith(DatasetName.all())
                ? graph.substring(DatasetName.all().length()).replaceFirst("/.*", "")
                : DOCUMENTS;
    }

    private static String said(Map<String, String> fact, String column) {
        return fact.getOrDefault(column, "");
    }
}

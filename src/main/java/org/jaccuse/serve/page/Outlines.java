package org.jaccuse.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;

/** The claims around things, in outline and in order. */
final class Outlines {
    /** More are not read anew for each reader while somebody writes: what was read a moment ago goes for now. */
    private static final int MANY = 2000;

    private static final int MOST_PREPARED = 50;

    private final Shelf<List<Brief>> kept;

    Outlines(Kept kept) {
        this.kept = kept.outlines();
    }

    /** The claims on who was behind an incident, and on the ties, the place and the shelter of those who stand accused of it. */
    List<Brief> ofIncident(Asked asked, String iri) {
        List<Brief> behind = of(asked, "incident", "incident", iri);
        // Few are accused of very much: what is said of them is read once for all their incidents.
        List<List<Brief>> all = new ArrayList<>(List.of(behind));
        behind.stream()
                .map(Brief::subject)
                .distinct()
                .forEach(suspect -> all.add(of(asked, "ties", "suspect", suspect)));
        return Brief.together(all);
    }

    /** Reads what readers ask for first: the claims around incidents, and of those about whom or by whom most of it is. */
    void prepare(Asked asked, List<String> incidents, Consumer<Runnable> later) {
        Map<String, Integer> named = new ConcurrentHashMap<>();
        incidents.forEach(incident -> later.accept(() -> ofIncident(asked, incident)
                .forEach(claim -> List.of(claim.holder(), claim.subject())
                        .forEach(actor -> named.merge(actor, 1, Integer::sum)))));
        later.accept(() -> named.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_PREPARED)
                .map(Map.Entry::getKey)
                .forEach(actor -> later.accept(() -> {
                    of(asked, "accused", "actor", actor);
                    of(asked, "holder", "by", actor);
                })));
    }

    /**
     * The claims that a query finds.
     *
     * @param query of {@code queries/serve/}
     * @param variable that the IRI is bound to
     */
    List<Brief> of(Asked asked, String query, String variable, String iri) {
        return kept.get(
                query + " " + iri,
                () -> Brief.of(asked.inquiry()
                        .rows("queries/serve/" + query + ".rq", Map.of(variable, NodeFactory.createURI(iri)))),
                claims -> claims.size() > MANY);
    }
}

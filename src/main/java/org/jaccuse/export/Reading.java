package org.jaccuse.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Reads claims, ties and things from the quads of a part. What lacks something that every claim has is passed over. */
final class Reading {
    private static final Comparator<Told> ORDER = Comparator.comparing(
                    (Told told) -> told.source().id())
            .thenComparing(Told::start)
            .thenComparing(Told::id);

    /** Where a proposition keeps its object, by class. */
    private static final Map<String, Node> OBJECTS = Map.of(
            "Responsibility", Namespaces.term("j:incident"),
            "Link", Namespaces.term("j:party"),
            "Location", Namespaces.term("j:place"),
            "Shelter", Namespaces.term("j:actor"));

    private static final Node ACTOR = Namespaces.term("j:actor");
    private static final Node STATE = Namespaces.term("j:state");

    private final Index index;
    private final Things things;
    private final Map<Node, Node> relays = new HashMap<>();

    private Reading(List<Quad> quads) {
        this.index = new Index(quads);
        this.things = new Things(index);
        quads.stream()
                .filter(quad -> quad.getPredicate().equals(Terms.REPORTS))
                .filter(quad -> index.one(quad.getSubject(), Terms.SPEAKER).isPresent())
                .forEach(quad -> relays.putIfAbsent(quad.getObject(), quad.getSubject()));
    }

    static Content of(List<Quad> quads) {
        return new Reading(quads).content();
    }

    private Content content() {
        List<Told> claims = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        List<Thing> described = new ArrayList<>();
        List<Content.Relation> relations = new ArrayList<>();
        for (Node subject : index.subjects()) {
            claim(subject).ifPresent(claims::add);
            tie(subject).ifPresent(ties::add);
            if (things.describes(subject)) {
                described.add(things.of(subject));
                index.texts(subject, Terms.BELONGS_TO)
                        .forEach(body -> relations.add(new Content.Relation(subject.getURI(), body, "belongsTo")));
            }
        }
        claims.sort(ORDER);
        return new Content(claims, ties, described, relations);
    }

    private Optional<Told> claim(Node claim) {
        Optional<Node> proposition = index.one(claim, Terms.PROPOSITION);
        Optional<Node> holder = index.one(claim, Terms.HOLDER);
        Optional<Node> evidence = index.one(claim, Terms.EVIDENCE);
        if (proposition.isEmpty() || holder.isEmpty() || evidence.isEmpty()) {
            return Optional.empty();
        }
        String relation = local(proposition.get(), Terms.TYPE);
        Node aboutWhom = relation.equals("Shelter") ? STATE : ACTOR;
        Optional<Node> subject = index.one(proposition.get(), aboutWhom);
        Optional<Node> object =
                Optional.ofNullable(OBJECTS.get(relation)).flatMap(at -> index.one(proposition.get(), at));
        Optional<Node> document = index.one(evidence.get(), Terms.HAS_SOURCE);
        if (subject.isEmpty() || object.isEmpty() || document.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Told(
                claim.toString(),
                local(claim, Terms.TYPE),
                relation,
                proposition.get().toString(),
                local(claim, Terms.STANCE),
                index.one(claim, Terms.CERTAINTY).map(node -> Terms.local(node.toString())),
                index.texts(claim, Terms.HEDGE),
                index.text(claim, Terms.CLAIMED_ON),
                things.of(holder.get()),
                things.of(subject.get()),
                things.of(object.get()),
                chain(claim),
                details(claim),
                selected(evidence.get(), Terms.EXACT).orElse(""),
                selected(evidence.get(), Terms.START).map(Integer::valueOf).orElse(0),
                selected(evidence.get(), Terms.END).map(Integer::valueOf).orElse(0),
                source(document.get())));
    }

    private String local(Node subject, Node property) {
        return index.one(subject, property)
                .map(node -> Terms.local(node.toString()))
                .orElse("");
    }

    private Optional<String> selected(Node sentence, Node property) {
        return index.all(sentence, Terms.HAS_SELECTOR).stream()
                .flatMap(selector -> index.text(selector, property).stream())
                .findFirst();
    }

    /** From the claim outwards; a chain that runs in a circle ends where it closes. */
    private List<Thing> chain(Node claim) {
        LinkedList<Thing> via = new LinkedList<>();
        Set<Node> seen = new HashSet<>();
        for (Node relay = relays.get(claim); relay != null && seen.add(relay); relay = relays.get(relay)) {
            index.one(relay, Terms.SPEAKER).ifPresent(speaker -> via.addFirst(things.of(speaker)));
        }
        return via;
    }

    private Map<String, String> details(Node claim) {
        Map<String, String> details = new TreeMap<>();
        Terms.DETAILS.forEach((column, property) -> {
            List<String> values =
                    index.texts(claim, property).stream().map(Terms::local).toList();
            if (!values.isEmpty()) {
                details.put(column, String.join("; ", values));
            }
        });
        return details;
    }

    private Source source(Node document) {
        String location =
                index.texts(document, Terms.LOCATION).stream().findFirst().orElse("");
        boolean copy = index.one(document, Terms.ORIGIN)
                .flatMap(origin -> index.one(origin, Terms.ORIGIN_DOCUMENT))
                .filter(first -> !first.equals(document))
                .isPresent();
        return new Source(
                document.toString(),
                index.text(document, Terms.TITLE).orElse(location),
                location,
                index.text(document, Terms.DIGEST).orElse(""),
                index.text(document, Terms.ISSUED),
                index.text(document, Terms.PUBLISHER),
                index.text(document, Terms.URL),
                !copy);
    }

    private Optional<Tie> tie(Node tie) {
        Optional<Node> from = index.one(tie, Terms.FROM);
        Optional<Node> to = index.one(tie, Terms.TO);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Tie(
                tie.toString(),
                things.of(from.get()),
                things.of(to.get()),
                local(tie, Terms.STANCE),
                index.number(tie, Terms.CLAIMS).orElse(1),
                index.number(tie, Terms.SOURCES).orElse(1),
                index.text(tie, Terms.FIRST),
                index.text(tie, Terms.LAST)));
    }
}

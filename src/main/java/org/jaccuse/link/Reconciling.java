package org.jaccuse.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jaccuse.link.match.Thing;
import org.jaccuse.link.reconcile.Known;
import org.jaccuse.link.reconcile.Reconciler;
import org.jaccuse.query.Inquiry;
import org.jaccuse.rdf.Vocabulary;

/** Makes the entities of a store ready to be found by others' names: what is exactly linked is one, under the register's name. */
public final class Reconciling {
    private Reconciling() {}

    /** The entities of the register, of datasets, and the incidents of documents. */
    public static Reconciler of(Inquiry inquiry) {
        Map<String, Thing> things = Catalogue.of(inquiry).things();
        Map<String, String> first = new HashMap<>();
        List<Map<String, String>> links = inquiry.facts("queries/links/mappings.rq").stream()
                .filter(link -> link.getOrDefault("predicate_id", "").endsWith("exactMatch"))
                .toList();
        // Twice, for what is linked to something that is itself linked to the register.
        for (int round = 0; round < 2; round++) {
            links.forEach(link ->
                    join(things, first, link.getOrDefault("subject_id", ""), link.getOrDefault("object_id", "")));
        }
        Map<String, List<Thing>> groups = new TreeMap<>();
        things.forEach((iri, thing) -> groups.computeIfAbsent(first.getOrDefault(iri, iri), key -> new ArrayList<>())
                .add(thing));
        List<Known> known = new ArrayList<>();
        groups.forEach((iri, members) -> known.add(known(iri, things.getOrDefault(iri, members.get(0)), members)));
        return new Reconciler(known);
    }

    private static void join(Map<String, Thing> things, Map<String, String> first, String one, String other) {
        if (things.containsKey(one) && things.containsKey(other)) {
            String a = first.getOrDefault(one, one);
            String b = first.getOrDefault(other, other);
            boolean registered = !b.contains("~");
            if (!a.equals(b) && !(registered && !a.contains("~"))) {
                boolean keepOther = registered || a.contains("~") && b.compareTo(a) < 0;
                first.put(keepOther ? one : other, keepOther ? b : a);
                first.put(keepOther ? a : b, keepOther ? b : a);
            }
        }
    }

    private static Known known(String iri, Thing shown, List<Thing> members) {
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> countries = new TreeSet<>();
        TreeSet<String> references = new TreeSet<>();
        members.forEach(member -> {
            names.addAll(member.names());
            countries.addAll(member.countries());
            references.addAll(member.references());
        });
        return new Known(
                iri.substring(Vocabulary.BASE.length()),
                shown.kind(),
                shown.label(),
                List.copyOf(names),
                countries,
                List.copyOf(references));
    }
}

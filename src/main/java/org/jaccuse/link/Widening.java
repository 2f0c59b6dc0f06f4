package org.jaccuse.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.link.match.NameKey;
import org.jaccuse.link.match.Thing;
import org.jaccuse.link.source.Description;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.query.Inquiry;
import org.jaccuse.rdf.Vocabulary;

/**
 * The names of groups that datasets bring, for reading documents: those of a group that the register has, by an exact link, as
 * further names of it; the others as groups of their own. A name that several of them bear is left out, for it decides nothing.
 */
public final class Widening {
    /** Shorter names are words of other things too often. */
    private static final int SHORTEST = 4;

    private final Map<String, Thing> things = new TreeMap<>();
    private final Map<String, String> joined = new HashMap<>();
    private final Map<String, Set<String>> bearers = new HashMap<>();

    /**
     * How many names of groups datasets bring, spellings aside.
     *
     * @param taken those that help to read documents
     * @param ambiguous left out, since several groups bear them
     * @param registered left out, since the register gives them a meaning of its own
     * @param small left out as too short
     */
    public record Names(int taken, int ambiguous, int registered, int small) {}

    private Widening() {}

    /**
     * What a store brings.
     *
     * @return groups with their names, each under the register's identifier where it is one of the register's
     */
    public static List<NamedEntity> of(Inquiry inquiry, Bundle data) {
        return read(inquiry, data).groups();
    }

    /** What becomes of the names. */
    public static Names names(Inquiry inquiry, Bundle data) {
        Widening widening = read(inquiry, data);
        widening.groups();
        Set<String> all = new HashSet<>();
        Set<String> own = new HashSet<>();
        widening.things
                .values()
                .forEach(thing -> thing.names()
                        .forEach(name -> (widening.registered(thing.iri()) ? own : all).add(NameKey.whole(name))));
        int size = all.size();
        all.removeIf(name -> name.length() < SHORTEST);
        int small = size - all.size();
        Set<String> several = new HashSet<>(all);
        several.removeIf(widening::isOnes);
        int left = several.size();
        several.removeAll(own);
        return new Names(all.size() - left, several.size(), left - several.size(), small);
    }

    private static Widening read(Inquiry inquiry, Bundle data) {
        Set<String> trusted = new HashSet<>();
        Description.all(data).stream()
                .filter(about -> about.text("names").isPresent())
                .forEach(about -> trusted.add(about.id()));
        Widening widening = new Widening();
        Catalogue catalogue = Catalogue.ofActors(inquiry);
        catalogue.things().forEach((iri, thing) -> {
            if (thing.kind().equals("actor")
                    && (trusted.contains(thing.source()) || thing.source().equals(Catalogue.REGISTER))) {
                widening.things.put(iri, thing);
            }
        });
        inquiry.facts("queries/links/mappings.rq").forEach(widening::join);
        return widening;
    }

    private boolean isOnes(String name) {
        return bearers.getOrDefault(name, Set.of()).size() == 1;
    }

    private void join(Map<String, String> link) {
        String one = link.getOrDefault("subject_id", "");
        String other = link.getOrDefault("object_id", "");
        boolean exact = link.getOrDefault("predicate_id", "").endsWith("exactMatch");
        if (exact && things.containsKey(one) && things.containsKey(other)) {
            String a = first(one);
            String b = first(other);
            if (!a.equals(b)) {
                // The register's stands for the others, then the first by letters.
                boolean keep = registered(a) == registered(b) ? a.compareTo(b) < 0 : registered(a);
                if (!(registered(a) && registered(b))) {
                    joined.put(keep ? b : a, keep ? a : b);
                }
            }
        }
    }

    private boolean registered(String iri) {
        Thing thing = things.get(iri);
        return thing != null && thing.source().equals(Catalogue.REGISTER);
    }

    private String first(String iri) {
        String at = iri;
        while (joined.containsKey(at)) {
            at = joined.getOrDefault(at, at);
        }
        return at;
    }

    private List<NamedEntity> groups() {
        Map<String, Set<String>> names = new TreeMap<>();
        things.forEach((iri, thing) -> {
            String group = first(iri);
            thing.names().forEach(name -> {
                bearers.computeIfAbsent(NameKey.whole(name), key -> new TreeSet<>())
                        .add(group);
                if (!thing.source().equals(Catalogue.REGISTER)
                        && NameKey.whole(name).length() >= SHORTEST) {
                    names.computeIfAbsent(group, key -> new TreeSet<>()).add(name);
                }
            });
        });
        List<NamedEntity> groups = new ArrayList<>();
        names.forEach((group, all) -> {
            List<String> own =
                    all.stream().filter(name -> isOnes(NameKey.whole(name))).toList();
            Thing thing = things.get(group);
            if (!own.isEmpty() && thing != null) {
                groups.add(new NamedEntity(
                        group.substring(Vocabulary.BASE.length()), thing.label(), NamedEntity.Kind.THREAT_GROUP, own));
            }
        });
        return groups;
    }
}

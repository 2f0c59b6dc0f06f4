package org.jaccuse.link.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of things, prepared for finding them by their names and addresses. */
public final class Index {
    private final List<Thing> things;
    /**
     * A name of a thing.
     *
     * @param primary whether it is the preferred one
     * @param written as its list writes it
     */
    record Use(Thing thing, boolean primary, String written) {}

    private final Map<String, List<Use>> wholes = new HashMap<>();
    private final Map<String, List<Use>> cores = new HashMap<>();
    private final Map<String, List<Use>> references = new HashMap<>();

    private final Map<String, List<String>> shortened = new HashMap<>();
    private final Map<String, List<Thing>> events;

    /** @param rates tell which words of incidents' names tell nothing */
    public Index(Collection<Thing> things, Rates rates) {
        this.things = things.stream().sorted(Comparator.comparing(Thing::iri)).toList();
        for (Thing thing : this.things) {
            Set<String> seen = new HashSet<>();
            add(thing, thing.label(), true, seen);
            thing.names().forEach(name -> add(thing, name, false, seen));
            thing.references()
                    .forEach(address -> references
                            .computeIfAbsent(address, key -> new ArrayList<>())
                            .add(new Use(thing, true, address)));
        }
        wholes.keySet()
                .forEach(key -> Typing.variants(key)
                        .forEach(v -> shortened
                                .computeIfAbsent(v, x -> new ArrayList<>(1))
                                .add(key)));
        events = Events.byWord(this.things, rates.common());
    }

    /** In the order of their addresses. */
    List<Thing> things() {
        return things;
    }

    /** The names that become this when a letter is left out, or are it. */
    List<String> near(String variant) {
        return shortened.getOrDefault(variant, List.of());
    }

    /** Incidents by the telling words of their names and victims. */
    Map<String, List<Thing>> events() {
        return events;
    }

    private void add(Thing thing, String name, boolean primary, Set<String> seen) {
        String whole = NameKey.whole(name);
        if (whole.length() < 2) {
            return;
        }
        Use use = new Use(thing, primary, name);
        if (seen.add(whole)) {
            wholes.computeIfAbsent(thing.kind() + " " + whole, key -> new ArrayList<>())
                    .add(use);
        }
        String core = NameKey.core(name);
        if (seen.add("core " + core)) {
            cores.computeIfAbsent(thing.kind() + " " + core, key -> new ArrayList<>())
                    .add(use);
        }
    }

    /** Who bears a name, spellings aside. */
    List<Use> whole(Thing like, String name) {
        return wholes.getOrDefault(like.kind() + " " + NameKey.whole(name), List.of());
    }

    /** Who bears a name, words such as "group" aside. */
    List<Use> core(Thing like, String name) {
        return cores.getOrDefault(like.kind() + " " + NameKey.core(name), List.of());
    }

    /** Who has an address. */
    List<Use> reference(String address) {
        return references.getOrDefault(address, List.of());
    }

    /** All names, spellings aside, with the kind before. */
    Set<String> keys() {
        return wholes.keySet();
    }

    List<Use> of(String key) {
        return wholes.getOrDefault(key, List.of());
    }
}

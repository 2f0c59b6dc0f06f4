package org.jaccuse.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jaccuse.model.InputException;
import org.jspecify.annotations.Nullable;

/**
 * What the entities of a store are called, and which entity a name means. Each label is looked up when it is wanted, and a name is
 * looked for in the register first: all names of a large store are read only for words that the register does not know. Threads may
 * share one.
 */
public final class Names {
    /** More are looked up anew. */
    private static final int MOST_KNOWN = 100_000;

    private static final int LONGEST_KNOWN = 500;

    private final Function<String, Optional<String>> labels;
    private final Function<Collection<String>, Map<String, String>> labelsOfEach;
    private final Function<String, List<String>> claims;
    private final String base;
    private final Supplier<NameIndex> register;
    private final Supplier<NameIndex> all;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();
    private @Nullable NameIndex registered;

    /**
     * @param labels looks up the preferred name of an IRI
     * @param labelsOfEach the same for several at once
     * @param claims the IRIs of the claims that words mean
     * @param base what the IRI of an entity begins with, before its kind
     * @param register names of the register
     * @param all every name in the store
     */
    Names(
            Function<String, Optional<String>> labels,
            Function<Collection<String>, Map<String, String>> labelsOfEach,
            Function<String, List<String>> claims,
            String base,
            Supplier<NameIndex> register,
            Supplier<NameIndex> all) {
        this.labels = labels;
        this.labelsOfEach = labelsOfEach;
        this.claims = claims;
        this.base = base;
        this.register = register;
        this.all = all;
    }

    /** What the IRI of an entity begins with, before its kind. */
    public String base() {
        return base;
    }

    /** The preferred name of an entity, or where a document stands. */
    public Optional<String> label(String iri) {
        Optional<String> label = known.get(iri);
        if (label == null) {
            label = labels.apply(iri);
            remember(iri, label);
        }
        return label;
    }

    private void remember(String iri, Optional<String> label) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        if (iri.length() <= LONGEST_KNOWN) {
            known.put(iri, label);
        }
    }

    /** Looks up what several entities are called, for those who will ask for one after the other. */
    public void learn(Collection<String> iris) {
        List<String> unknown = iris.stream()
                .filter(iri -> iri.startsWith(base) && !known.containsKey(iri))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            Map<String, String> found = labelsOfEach.apply(unknown);
            unknown.forEach(iri -> remember(iri, Optional.ofNullable(found.get(iri))));
        }
    }

    /**
     * The entity that words mean. Where the register and a document give the same name, the register's entity is meant.
     *
     * @param kind {@code actor} or {@code incident}
     * @param words a slug, an IRI or any of the entity's names; case, kinds of space and a leading "the" do not count
     * @return its IRI
     * @throws InputException when nothing is called so, with near names; or more than one is, with all of them
     */
    public String find(String kind, String words) {
        String folder = base + kind + "/";
        String iri = words.startsWith(folder) ? words : folder + words.replaceFirst("^" + kind + "/", "");
        if (words.matches("\\S+") && label(iri).isPresent()) {
            return iri;
        }
        return registered().find(kind, words).orElseGet(() -> {
            NameIndex names = all.get();
            return names.find(kind, words).orElseThrow(() -> names.unknown(kind, words));
        });
    }

    /**
     * The claim that words mean.
     *
     * @param words its IRI, or the last part of it as in {@code c-1f0a93d2}
     * @return its IRI
     * @throws InputException when there is none, or several
     */
    public String claim(String words) {
        List<String> found = claims.apply(words);
        if (found.size() == 1) {
            return found.get(0);
        }
        String problem = found.isEmpty()
                ? "the store has no such claim; give the IRI of one or its last part, as jaccuse claims --format jsonl shows"
                : "several claims end so: " + String.join(", ", found) + "; give the whole IRI";
        throw new InputException("claim " + words, problem);
    }

    private synchronized NameIndex registered() {
        NameIndex names = registered;
        if (names == null) {
            names = register.get();
            registered = names;
        }
        return names;
    }
}

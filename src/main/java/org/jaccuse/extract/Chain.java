package org.jaccuse.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jaccuse.model.Hop;
import org.jaccuse.model.Mention;

/** Who passes a claim on to whom, built from the innermost holder outwards. */
final class Chain {
    private static final Set<String> REFLEXIVE =
            Set.of("he", "she", "it", "they", "we", "i", "us", "me", "them", "who", "which");

    private final List<Hop<Mention>> hops = new ArrayList<>();
    private boolean unspecified;

    boolean isEmpty() {
        return hops.isEmpty();
    }

    /** Puts a speaker around the chain, each once; one that is only the pronoun of the next speaker gives way to it. */
    void add(Mention speaker) {
        if (!hops.isEmpty()) {
            Hop<Mention> outermost = hops.get(hops.size() - 1);
            if (same(outermost.speaker(), speaker) || isPronoun(outermost.speaker())) {
                hops.set(hops.size() - 1, new Hop<>(fuller(outermost.speaker(), speaker), outermost.hedges()));
                return;
            }
            if (isPronoun(speaker) && speaker.antecedent().isEmpty()) {
                return;
            }
        }
        if (hops.stream().noneMatch(hop -> same(hop.speaker(), speaker))) {
            hops.add(new Hop<>(speaker, List.of()));
        }
    }

    /** "According to the indictment, the clerk was charged": a document that speaks is who charges. */
    void told() {
        hops.removeIf(hop -> hop.speaker().kind() == Mention.Kind.UNSPECIFIED);
    }

    /** Says that somebody holds it whom nobody names. */
    void unspecified() {
        unspecified = true;
    }

    Mention holder() {
        if (!hops.isEmpty()) {
            return hops.get(0).speaker();
        }
        return unspecified ? Mention.unspecified() : Mention.author();
    }

    /** Relays outside the holder, outermost first. */
    List<Hop<Mention>> via() {
        List<Hop<Mention>> via = new ArrayList<>();
        for (int i = hops.size() - 1; i > 0; i--) {
            via.add(hops.get(i));
        }
        return via;
    }

    private static Mention fuller(Mention inner, Mention outer) {
        return isPronoun(inner) ? outer : inner;
    }

    private static boolean same(Mention a, Mention b) {
        return a.span().equals(b.span()) || a.name().equalsIgnoreCase(b.name());
    }

    private static boolean isPronoun(Mention mention) {
        return REFLEXIVE.contains(mention.text().toLowerCase(Locale.ROOT));
    }
}

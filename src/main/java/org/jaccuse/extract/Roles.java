package org.jaccuse.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jaccuse.model.Mention;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Span;

/** Who is accused of what in a match: the nodes of the pattern, or what the document says where the pattern has none. */
record Roles(Scene scene, Match match) {
    /** The accused, for a claim that {@code holder} holds. */
    Mention subject(Mention holder) {
        Optional<Mention> actor = match.subject().map(scene::doer);
        return actor.orElseGet(() -> switch (match.pattern().subject().orElse("unknown")) {
            case "holder" -> holder;
            case "accused" -> accused().orElseGet(() -> deniersOwn(holder));
            default -> Mention.unknown();
        });
    }

    /** The accused one by one: "two officers, Petrov and Semyonov" are told apart by their names. */
    List<Mention> subjects(Mention holder) {
        List<Mention> named = match.subject().map(this::named).orElse(List.of());
        return named.size() > 1 ? named : List.of(subject(holder));
    }

    private List<Mention> named(int head) {
        Syntax syntax = scene.syntax();
        if (!syntax.token(head).tag().equals("NNS")) {
            return List.of();
        }
        return syntax.dependents(head).stream()
                .filter(i -> i > head && syntax.relation(i).equals("appos") && syntax.isProper(i))
                .flatMap(i -> coordinated(i).stream())
                .filter(syntax::isProper)
                .map(scene::mention)
                .toList();
    }

    /** A word and what is coordinated with it. */
    private List<Integer> coordinated(int head) {
        return Stream.concat(
                        Stream.of(head),
                        scene.syntax().dependents(head).stream()
                                .filter(i -> scene.syntax().relation(i).equals("conj")))
                .toList();
    }

    /** A state, agency or attacker denies for itself, a ministry for its state, anybody else for whoever was accused. */
    private Mention deniersOwn(Mention holder) {
        boolean itself = scene.gazetteer()
                        .find(holder)
                        .filter(e -> Set.of(
                                        NamedEntity.Kind.STATE, NamedEntity.Kind.AGENCY, NamedEntity.Kind.THREAT_GROUP)
                                .contains(e.kind()))
                        .isPresent()
                || match.holder().filter(this::speaksForItself).isPresent();
        return itself
                ? holder
                : match.holder()
                        .flatMap(this::stateOf)
                        .or(() -> scene.discourse().accused())
                        .orElseGet(Mention::unknown);
    }

    /** "The group denied the accusations", "the government of China denied them". */
    private boolean speaksForItself(int head) {
        Syntax syntax = scene.syntax();
        return syntax.is(head, "threat-noun")
                || syntax.is(head, "group-noun") && scene.identity(head).attacker()
                || syntax.is(head, "state-noun") && syntax.anyBelow(head, "country", "demonym");
    }

    /** "China's foreign ministry", "the Russian embassy": the state in whose name they speak. */
    private Optional<Mention> stateOf(int head) {
        return scene.syntax().dependents(head).stream()
                .filter(i -> i < head && scene.syntax().is(i, "country", "demonym"))
                .findFirst()
                .map(scene::mention);
    }

    /** Whoever is named inside the accusation: "allegations of Russian hacking", "accusations against Moscow". */
    private Optional<Mention> accused() {
        return match.node("accusation")
                .flatMap(noun -> scene.syntax().subtree(noun).stream()
                        .filter(i -> !i.equals(noun)
                                && (scene.syntax().is(i, "country", "demonym")
                                        || scene.known(i).isPresent()))
                        .filter(i ->
                                scene.syntax().isProper(i) || scene.syntax().is(i, "demonym"))
                        .findFirst()
                        .map(scene::mention));
    }

    /** What an accusation is about: "the accusations … over the Colonial Pipeline", "claims of hacking". */
    private Optional<Integer> charge(int accusation) {
        Syntax syntax = scene.syntax();
        return syntax.subtree(accusation).stream()
                .filter(i -> i != accusation && i > accusation - 4)
                .filter(i -> syntax.is(i, "hostile-noun", "hostile-verb")
                        || syntax.relation(i).equals("nmod")
                                && syntax.isProper(i)
                                && syntax.dependents(i).stream()
                                        .anyMatch(c -> Set.of("over", "about", "regarding", "concerning")
                                                .contains(syntax.lemma(c))))
                .findFirst();
    }

    /** "The breach, attributed to Sandworm" and "attribute the breach to Sandworm" are about the breach. */
    private Mention withoutCharge(int head, Mention object) {
        Syntax syntax = scene.syntax();
        boolean told = syntax.governor(match.cue()) == head
                && syntax.relation(match.cue()).equals("acl");
        Optional<Integer> charge = told
                ? Optional.of(match.cue())
                : match.subject().filter(actor -> syntax.governor(actor) == head && hasCase(actor, "to"));
        return charge.filter(from -> from > head
                        && object.span().isPresent()
                        && object.antecedent().isEmpty())
                .map(from ->
                        syntax.subtree(from).stream().mapToInt(i -> i).min().orElse(from))
                .map(from -> cut(object, syntax.span(from, from).start()))
                .orElse(object);
    }

    private static Mention cut(Mention mention, int end) {
        int start = mention.span().orElseThrow().start();
        int length = Math.min(mention.text().length(), Math.max(0, end - start));
        String words = mention.text().substring(0, length).replaceAll("[\\s,;:–—-]+$", "");
        return words.isEmpty() ? mention : Mention.of(mention.kind(), words, new Span(start, start + words.length()));
    }

    private boolean hasCase(int word, String... prepositions) {
        return scene.syntax().dependents(word).stream()
                .anyMatch(c -> Set.of(prepositions).contains(scene.syntax().lemma(c)));
    }

    /** "Russian state-sponsored hackers" are tied to Russia, not to any state. */
    private Optional<Integer> nation(int party) {
        Syntax syntax = scene.syntax();
        boolean anyState = match.pattern().relation() == Relation.LINKED_TO
                && syntax.is(party, "state-noun")
                && !syntax.isProper(party)
                && !syntax.anyBelow(party, "country", "demonym");
        return match.subject()
                .filter(actor -> anyState && syntax.dominates(actor, party))
                .flatMap(actor -> syntax.dependents(actor).stream()
                        .filter(i -> i < party && syntax.is(i, "country", "demonym"))
                        .findFirst());
    }

    private String victimOrDeed(int deed) {
        int victim = scene.syntax().dependents(deed).stream()
                .filter(i -> i > deed
                        && scene.syntax().isProper(i)
                        && !scene.syntax().is(i, "time-word"))
                .findFirst()
                .orElse(deed);
        return scene.thing(victim).name();
    }

    /** "Which was accused of hacking the bank, denied the charge": the deed that the sentence speaks of before the accusation. */
    Optional<Integer> toldBefore(int accusation) {
        return IntStream.range(0, Math.max(0, accusation))
                .filter(i -> scene.syntax().is(i, "hostile-noun", "hostile-verb"))
                .boxed()
                .reduce((earlier, later) -> later);
    }

    /** "A series of attacks" is about the attacks, "suspicion of hacking" about the hacking. */
    private int weighty(int head) {
        Syntax syntax = scene.syntax();
        if (match.pattern().relation() != Relation.RESPONSIBLE || !syntax.is(head, "light-noun")) {
            return head;
        }
        return syntax.dependents(head).stream()
                .filter(i -> i > head
                        && (syntax.fullRelation(i).equals("acl")
                                || syntax.relation(i).equals("nmod") && hasCase(i, "of", "in")))
                .findFirst()
                .orElse(head);
    }

    /** Incidents with names of their own one by one: "the WannaCry outbreak and the Sony hack". Victims of one deed stay together. */
    List<Mention> objects() {
        List<Mention> incidents = match.pattern().relation() == Relation.RESPONSIBLE
                ? match.object().map(this::weighty).map(this::incidents).orElse(List.of())
                : List.of();
        return incidents.size() > 1 ? incidents : List.of(object());
    }

    private List<Mention> incidents(int head) {
        Syntax syntax = scene.syntax();
        boolean later = syntax.relation(head).equals("conj") && syntax.isNoun(syntax.governor(head));
        List<Integer> all = coordinated(later ? syntax.governor(head) : head);
        return all.stream().allMatch(this::isNamedIncident)
                ? all.stream().flatMap(this::eachNamed).toList()
                : List.of();
    }

    /** "The Sony and WannaCry attacks" are two. */
    private Stream<Mention> eachNamed(int head) {
        Syntax syntax = scene.syntax();
        Mention whole = scene.mention(head);
        List<Integer> names = syntax.dependents(head).stream()
                .filter(i -> syntax.relation(i).equals("compound") && syntax.isProper(i))
                .map(this::coordinated)
                .filter(all -> all.size() > 1)
                .findFirst()
                .orElse(List.of());
        boolean several = syntax.token(head).tag().equals("NNS") && !names.isEmpty();
        return several && !isKnownIncident(whole.name())
                ? names.stream().map(i -> whole.refersTo(scene.mention(i).name()))
                : Stream.of(whole);
    }

    /** "NotPetya", "the NotPetya outbreak", "the Harbour Bank heist". */
    private boolean isNamedIncident(int word) {
        Syntax syntax = scene.syntax();
        boolean event = syntax.is(word, "hostile-noun", "incident-word");
        return isKnownIncident(scene.mention(word).name())
                || syntax.dependents(word).stream()
                        .filter(i -> syntax.relation(i).equals("compound") && syntax.isProper(i))
                        .anyMatch(i -> event || isKnownIncident(syntax.token(i).word()));
    }

    private boolean isKnownIncident(String name) {
        return scene.gazetteer()
                .find(name)
                .filter(e -> e.kind() == NamedEntity.Kind.INCIDENT || e.kind() == NamedEntity.Kind.MALWARE)
                .isPresent();
    }

    /** The incident, party, place or sheltered actor. */
    Mention object() {
        Optional<Mention> object = words();
        Optional<String> incident = spokenOf();
        boolean bareAccusation =
                match.node("accusation").filter(noun -> charge(noun).isEmpty()).isPresent();
        if (bareAccusation && incident.isPresent()) {
            return object.get().refersTo(incident.get());
        }
        if (object.isEmpty()) {
            return incident.map(name -> Mention.unknown().refersTo(name)).orElseGet(Mention::unknown);
        }
        boolean vague = object.get().kind() == Mention.Kind.ANAPHORIC
                && object.get().antecedent().isEmpty();
        return vague && match.pattern().relation() == Relation.RESPONSIBLE && incident.isPresent()
                ? object.get().refersTo(incident.get())
                : object.get();
    }

    /** What the pattern's own node says. */
    private Optional<Mention> words() {
        return match.node("accusation")
                .flatMap(this::charge)
                .or(match::object)
                .filter(o -> !scene.syntax().is(o, "time-word"))
                .map(this::weighty)
                .map(o -> nation(o).orElse(o))
                .map(o -> match.pattern().relation() == Relation.RESPONSIBLE
                        ? withoutCharge(o, scene.thing(o))
                        : scene.mention(o));
    }

    /** The incident that the text speaks of before. */
    private Optional<String> spokenOf() {
        return scene.discourse()
                .incident()
                .or(() -> match.node("accusation").flatMap(this::toldBefore).map(this::victimOrDeed));
    }
}

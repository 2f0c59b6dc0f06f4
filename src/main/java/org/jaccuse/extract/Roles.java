package org.jaccuse.extract;

import java.util.Optional;
import java.util.Set;
import org.jaccuse.model.Mention;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.model.Relation;

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

    private boolean hasCase(int word, String... prepositions) {
        return scene.syntax().dependents(word).stream()
                .anyMatch(c -> Set.of(prepositions).contains(scene.syntax().lemma(c)));
    }

    /** The incident, party, place or sheltered actor. */
    Mention object() {
        Optional<Mention> object = match.node("accusation")
                .flatMap(this::charge)
                .or(match::object)
                .filter(o -> !scene.syntax().is(o, "time-word"))
                .map(this::weighty)
                .map(o -> match.pattern().relation() == Relation.RESPONSIBLE ? scene.thing(o) : scene.mention(o));
        Optional<String> incident = scene.discourse().incident();
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
}

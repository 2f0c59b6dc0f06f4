package org.jaccuse.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jaccuse.model.Mention;
import org.jaccuse.model.NamedEntity;

/**
 * A sentence in its document: its syntax and phrases, and what was said before. What its words stand for is kept until the document
 * is read on. For one thread.
 */
final class Scene {
    private static final Set<String> BY = Set.of("obl", "nmod");
    private static final Set<String> PUBLISHED = Set.of("by", "from");

    private final Syntax syntax;
    private final Phrases phrases;
    private final FrameFinder frames;
    private final Discourse discourse;
    private final Dossier dossier;
    private final Actors actors;
    private final Gazetteer gazetteer;
    private final WordMemory<Mention> mentions;
    private final WordMemory<Mention> doers;
    private final WordMemory<Mention> speakers;
    private final WordMemory<Identity> identities;
    private final WordMemory<Optional<NamedEntity>> entities;

    Scene(
            Syntax syntax,
            Phrases phrases,
            FrameFinder frames,
            Discourse discourse,
            Dossier dossier,
            Actors actors,
            Gazetteer gazetteer) {
        this.syntax = syntax;
        this.phrases = phrases;
        this.frames = frames;
        this.discourse = discourse;
        this.dossier = dossier;
        this.actors = actors;
        this.gazetteer = gazetteer;
        this.mentions = new WordMemory<>(discourse::state, this::findMention);
        this.doers = new WordMemory<>(discourse::state, this::findDoer);
        this.speakers = new WordMemory<>(discourse::state, this::findSpeaker);
        this.identities = new WordMemory<>(discourse::state, this::findIdentity);
        this.entities = new WordMemory<>(discourse::state, this::findKnown);
    }

    Syntax syntax() {
        return syntax;
    }

    Phrases phrases() {
        return phrases;
    }

    FrameFinder frames() {
        return frames;
    }

    Discourse discourse() {
        return discourse;
    }

    Dossier dossier() {
        return dossier;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The phrase of a head with what it refers back to. */
    Mention mention(int head) {
        return mentions.of(head);
    }

    private Mention findMention(int head) {
        return discourse.resolve(syntax, head, phrases.mention(head));
    }

    /** A thing done or attacked, with what the sentence tells of it. */
    Mention thing(int head) {
        return discourse.resolve(syntax, head, phrases.whole(head));
    }

    /** The phrase of a head that does something hostile. */
    Mention doer(int head) {
        return doers.of(head);
    }

    private Mention findDoer(int head) {
        int doer = owner(head).orElse(head);
        return within(doer).orElseGet(() -> discourse.resolveDoer(syntax, doer, mention(doer)));
    }

    /** "The clerk's role", "their actions": whoever plays the part does it. */
    private Optional<Integer> owner(int head) {
        return syntax.dependents(head).stream()
                .filter(i ->
                        syntax.is(head, "role-noun") && syntax.fullRelation(i).equals("nmod:poss"))
                .findFirst();
    }

    Mention speaker(int head) {
        return speakers.of(head);
    }

    private Mention findSpeaker(int head) {
        int speaker = publisher(head).orElse(head);
        Mention phrase = syntax.is(speaker, "source-noun")
                ? phrases.described(speaker)
                : discourse.resolveSpeaker(syntax, speaker, mention(speaker));
        return within(speaker).orElse(phrase);
    }

    /** "It" and "they" that mean somebody named before them in the sentence. */
    private Optional<Mention> within(int head) {
        return Antecedents.of(syntax, head, this::isPerson)
                .map(meant -> mention(head).refersTo(mention(meant).name()));
    }

    /** The head of the phrase that "it" or "they" means in this sentence; any other word itself. */
    int meant(int head) {
        return Antecedents.of(syntax, head, this::isPerson).orElse(head);
    }

    private boolean isPerson(int head) {
        return syntax.isProper(head) && discourse.isPerson(mention(head).name());
    }

    /** "A report published by the agency", "an advisory from the ministry": those who speak in a document. */
    private Optional<Integer> publisher(int head) {
        if (syntax.isProper(head) || !syntax.is(head, "announcement-noun")) {
            return Optional.empty();
        }
        return syntax.dependents(head).stream()
                .flatMap(i -> syntax.relation(i).equals("acl") ? syntax.dependents(i).stream() : Stream.of(i))
                .filter(i -> BY.contains(syntax.relation(i)) && syntax.isNoun(i))
                .filter(i -> syntax.dependents(i).stream()
                        .anyMatch(c -> syntax.relation(c).equals("case") && PUBLISHED.contains(syntax.lemma(c))))
                .findFirst()
                .or(() -> issuer(head));
    }

    /** "The ministry issued an alert blaming Iran": whoever issues words of his own says them. */
    private Optional<Integer> issuer(int announcement) {
        int verb = syntax.governor(announcement);
        boolean issued =
                verb >= 0 && syntax.fullRelation(announcement).equals("obj") && syntax.is(verb, "issuing-verb");
        return syntax.dependents(Math.max(0, verb)).stream()
                .filter(i -> issued && syntax.fullRelation(i).equals("nsubj") && Choices.maySpeak(syntax, i))
                .findFirst();
    }

    Identity identity(int head) {
        return identities.of(head);
    }

    private Identity findIdentity(int head) {
        Optional<Identity> meant = Antecedents.of(syntax, head, this::isPerson).map(this::identity);
        return meant.map(Identity::again).orElseGet(() -> actors.identity(syntax, head, doer(head), discourse));
    }

    Optional<NamedEntity> known(int head) {
        return entities.of(head);
    }

    private Optional<NamedEntity> findKnown(int head) {
        return gazetteer.find(doer(head));
    }

    boolean isFirm(int head) {
        return known(head).map(e -> e.kind() == NamedEntity.Kind.COMPANY).orElse(false)
                || syntax.is(head, "company-noun");
    }
}

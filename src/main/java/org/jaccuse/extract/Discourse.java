package org.jaccuse.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jaccuse.model.Mention;
import org.jaccuse.model.NamedEntity;

/**
 * What a document has named so far, for the words that refer back: pronouns, "the group", "the company", "this attack", a
 * family name. When nothing fits, the words stay as they are rather than be guessed.
 */
final class Discourse {
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> IMPERSONAL = Set.of("it", "they", "them", "its", "their");

    /** A victim further from the word for the attack belongs to something else. */
    private static final int FARTHEST = 14;

    private final Gazetteer gazetteer;
    private final Set<String> threats = new TreeSet<>();
    private final Set<String> tools = new TreeSet<>();
    private final Spoken persons = new Spoken();
    private final Set<String> familyNames = new HashSet<>();
    private Optional<String> firm = Optional.empty();
    private Optional<String> body = Optional.empty();
    private Optional<Mention> accused = Optional.empty();
    private final Spoken attackers = new Spoken();
    private Optional<String> gang = Optional.empty();
    private Optional<String> incident = Optional.empty();
    private final Spoken speakers = new Spoken();
    private final Topics topics = new Topics();
    private Optional<String> mainAttacker = Optional.empty();
    private Optional<String> mainSpeaker = Optional.empty();
    private int state;

    Discourse(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Changes with each word taken in: what words refer back to is the same while this is. */
    int state() {
        return state;
    }

    boolean isThreat(String name) {
        return threats.contains(name.toLowerCase(Locale.ROOT));
    }

    boolean isTool(String name) {
        return tools.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is that of a person of the register or of one named here. */
    boolean isPerson(String name) {
        return isKind(name, NamedEntity.Kind.PERSON) || isFamilyName(name);
    }

    /** Whether a name ends in the family name of somebody named here. */
    private boolean isFamilyName(String name) {
        return IntStream.rangeClosed(0, name.length()).anyMatch(i -> familyNames.contains(name.substring(i)));
    }

    /** Goes back to the first sentence knowing which names the document gives to attackers and tools. */
    void rewind() {
        state++;
        topics.clear();
        mainAttacker = attackers.mostFrequent();
        mainSpeaker = speakers.mostFrequent();
        speakers.clear();
        persons.clear();
        firm = Optional.empty();
        body = Optional.empty();
        attackers.clear();
        gang = Optional.empty();
        incident = Optional.empty();
    }

    /** The incident spoken of last. */
    Optional<String> incident() {
        return incident;
    }

    /** The attacker spoken of last. */
    Optional<String> attacker() {
        return attackers.last().or(() -> mainAttacker);
    }

    /** The attacker spoken of last that is no state: nobody calls one "the gang" or "the hackers". */
    private Optional<String> gang() {
        return gang.or(() -> mainAttacker.filter(name -> !isState(name)));
    }

    private boolean isState(String name) {
        return isKind(name, NamedEntity.Kind.STATE);
    }

    private boolean isKind(String name, NamedEntity.Kind... kinds) {
        return gazetteer
                .find(name)
                .filter(e -> Set.of(kinds).contains(e.kind()))
                .isPresent();
    }

    void rememberAttacker(Mention mention) {
        state++;
        if (mention.kind() != Mention.Kind.ANAPHORIC && !mention.name().isBlank() && !isThing(mention.name())) {
            attackers.add(mention.name());
            gang = isState(mention.name()) ? gang : Optional.of(mention.name());
            if (mention.kind() == Mention.Kind.NAMED) {
                threats.add(mention.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Malware and incidents: nobody means them by "the group" or "the hackers". */
    private boolean isThing(String name) {
        return isTool(name) || isKind(name, NamedEntity.Kind.MALWARE, NamedEntity.Kind.INCIDENT);
    }

    void rememberIncident(Mention mention) {
        state++;
        if (mention.kind() != Mention.Kind.ANAPHORIC && !mention.text().isBlank()) {
            incident = Optional.of(mention.text());
        }
    }

    /** Takes in the names of a sentence: persons, firms, attackers and tools by the words around them, and incidents. */
    void read(Syntax syntax, Phrases phrases) {
        state++;
        topics.read(syntax, phrases);
        for (int i = 0; i < syntax.size(); i++) {
            if (speaks(syntax, i) && Choices.maySpeak(syntax, i) && !syntax.isPronoun(i)) {
                hear(phrases.mention(i));
            }
            incident =
                    incident(syntax, i).map(phrases::mention).map(Mention::text).or(() -> incident);
            if (syntax.isProper(i) && !inName(syntax, i)) {
                classify(syntax, i, phrases.properName(i));
            }
        }
    }

    /** Remembers who spoke, unless it is a person: "it said", "they say" go on from there. */
    private void hear(Mention speaker) {
        if (speaker.kind() != Mention.Kind.ANAPHORIC) {
            speakers.add(speaker.name());
        }
        if (!isPerson(speaker.name()) && speaker.kind() != Mention.Kind.ANAPHORIC) {
            body = Optional.of(speaker.name());
        }
    }

    /** The body or person that spoke last. */
    Optional<String> speaker() {
        return speakers.last();
    }

    /** Whoever speaks most often in the document. */
    Optional<String> mainSpeaker() {
        return mainSpeaker;
    }

    /** Who was accused last, for a denial that does not say of what. */
    Optional<Mention> accused() {
        return accused;
    }

    void rememberAccused(Mention mention) {
        state++;
        accused = Optional.of(mention);
    }

    /** "The attack on JBS" or "JBS was attacked": an operation with a victim, place or name of its own, not only a nation. */
    private static Optional<Integer> incident(Syntax syntax, int word) {
        if (!syntax.is(word, "hostile-noun") || syntax.is(word, "tool-noun")) {
            return Optional.empty();
        }
        Optional<Integer> head = syntax.isVerb(word)
                ? syntax.dependents(word).stream()
                        .filter(i -> syntax.fullRelation(i).equals("nsubj:pass"))
                        .findFirst()
                : Optional.of(word);
        return head.filter(h -> syntax.subtree(h).stream()
                .anyMatch(i -> i != word
                        && syntax.isProper(i)
                        && !syntax.is(i, "country", "demonym", "time-word")
                        && Math.abs(i - h) < FARTHEST));
    }

    /** Whether a proper noun is only a part of a longer name. */
    private static boolean inName(Syntax syntax, int word) {
        return Set.of("compound", "flat").contains(syntax.relation(word)) && syntax.isProper(syntax.governor(word));
    }

    private void classify(Syntax syntax, int head, String name) {
        Optional<NamedEntity> known = gazetteer.find(name);
        String key = name.toLowerCase(Locale.ROOT);
        boolean toolWord = neighbour(syntax, head, "tool-noun");
        boolean nation = syntax.is(head, "country", "demonym");
        boolean threatWord =
                !nation && (neighbour(syntax, head, "threat-noun") || neighbour(syntax, head, "group-noun"));
        if (isKind(name, NamedEntity.Kind.THREAT_GROUP) || known.isEmpty() && threatWord && !toolWord) {
            threats.add(key);
        } else if (toolWord && known.isEmpty()) {
            tools.add(key);
        } else if (isKind(name, NamedEntity.Kind.PERSON) || known.isEmpty() && looksLikePerson(syntax, head, name)) {
            persons.add(persons.endingIn(name).orElse(name));
            familyNames.add(name.substring(name.lastIndexOf(' ') + 1));
        } else if (isFirm(syntax, head, name, known)) {
            firm = Optional.of(name);
        }
    }

    /** A firm by the register, by a word beside it, or a name that speaks and is nobody's family name. */
    private boolean isFirm(Syntax syntax, int head, String name, Optional<NamedEntity> known) {
        if (known.isPresent()) {
            return known.get().kind() == NamedEntity.Kind.COMPANY;
        }
        boolean described = neighbour(syntax, head, "company-noun")
                || syntax.dependents(head).stream()
                        .anyMatch(i -> syntax.is(i, "company-noun")
                                && syntax.relation(i).equals("compound"));
        return described || speaks(syntax, head) && !isFamilyName(name);
    }

    private static boolean neighbour(Syntax syntax, int head, String className) {
        boolean below = syntax.dependents(head).stream()
                .anyMatch(i -> syntax.is(i, className) && syntax.relation(i).equals("appos"));
        int above = syntax.governor(head);
        boolean beside = above >= 0
                && syntax.is(above, className)
                && !syntax.isProper(above)
                && (Set.of("appos", "dep", "flat").contains(syntax.relation(head))
                        || syntax.relation(head).equals("compound") && head == above - 1
                        || syntax.relation(head).equals("nsubj") && !syntax.isVerb(above));
        return below || beside || Names.isCalled(syntax, above, className);
    }

    private static boolean looksLikePerson(Syntax syntax, int head, String name) {
        return name.contains(" ") && speaks(syntax, head) && name.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean speaks(Syntax syntax, int head) {
        int verb = syntax.governor(head);
        return verb >= 0
                && syntax.relation(head).equals("nsubj")
                && syntax.is(verb, "speech-verb", "belief-verb", "deny-verb");
    }

    /** The mention with what it refers back to, when the document has said. */
    Mention resolve(Syntax syntax, int head, Mention mention) {
        String word = syntax.token(head).word().toLowerCase(Locale.ROOT);
        if (PERSONAL.contains(word)) {
            return with(mention, persons.last());
        }
        if (IMPERSONAL.contains(word) || word.equals("who") || word.equals("which")) {
            return mention;
        }
        if (mention.kind() == Mention.Kind.NAMED) {
            return mention.refersTo(persons.endingIn(mention.name()).orElse(mention.name()));
        }
        if (mention.kind() != Mention.Kind.ANAPHORIC || mention.antecedent().isPresent()) {
            return mention;
        }
        if (syntax.is(head, "company-noun")) {
            return with(mention, firm);
        }
        if (syntax.is(head, "group-noun", "threat-noun")) {
            return with(mention, gang());
        }
        return syntax.is(head, "hostile-noun") ? with(mention, incident()) : mention;
    }

    /** "It" or "they" as the doer of an attack: whom the sentence before was about, else the attacker spoken of last. */
    Mention resolveDoer(Syntax syntax, int head, Mention mention) {
        String word = syntax.token(head).word().toLowerCase(Locale.ROOT);
        return IMPERSONAL.contains(word) && mention.antecedent().isEmpty()
                ? with(mention, topics.before(syntax.sentence().index()).or(this::attacker))
                : mention;
    }

    /** "It" or "they" as a speaker: the body that spoke last. */
    Mention resolveSpeaker(Syntax syntax, int head, Mention mention) {
        String word = syntax.token(head).word().toLowerCase(Locale.ROOT);
        return IMPERSONAL.contains(word) && mention.antecedent().isEmpty() ? with(mention, body) : mention;
    }

    private static Mention with(Mention mention, Optional<String> antecedent) {
        return antecedent.map(mention::refersTo).orElse(mention);
    }
}

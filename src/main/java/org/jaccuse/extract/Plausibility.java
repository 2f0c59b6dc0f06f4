package org.jaccuse.extract;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Stance;

/**
 * What the kinds of the words rule out for a wide net, whatever a model says: somebody is based in a place, linked to a body, and
 * does something; living somewhere or belonging to somebody is no deed.
 */
final class Plausibility {
    /** Without a word of these a sentence is not about computers, unless an attacker does something in it. */
    private static final String[] FIELD = {
        "cyber-word",
        "hostile-verb",
        "hostile-verb-weak",
        "hostile-noun",
        "malware-name",
        "tool-noun",
        "incident-word",
        "threat-noun"
    };

    private static final Set<String> PLAIN = Set.of("det", "amod", "compound", "cop", "nsubj", "punct", "nummod");

    private final Scene scene;
    private final Syntax syntax;
    private final Match match;

    private Plausibility(Scene scene, Match match) {
        this.scene = scene;
        this.syntax = scene.syntax();
        this.match = match;
    }

    /**
     * Saying, denying or wanting something is no attack; what is said has candidates of its own. A group "believed to be" does
     * nothing, nor does a unit "of" a body; what "is a group" has done nothing by that.
     */
    static boolean isDeed(Scene scene, Match match) {
        Syntax syntax = scene.syntax();
        boolean speaks = syntax.is(match.cue(), "speech-verb", "deny-verb")
                && match.subject()
                        .filter(actor -> syntax.governor(actor) == match.cue()
                                && syntax.fullRelation(actor).equals("nsubj"))
                        .isPresent();
        boolean thought = syntax.is(match.cue(), "belief-verb")
                && match.object()
                        .filter(deed -> !syntax.is(deed, "base-verb", "link-word"))
                        .isEmpty();
        boolean belongs = syntax.is(match.cue(), "member-noun", "group-noun")
                && match.object()
                        .filter(body -> Requirements.isBody(scene, body))
                        .isPresent();
        boolean field = IntStream.range(0, syntax.size()).anyMatch(i -> syntax.is(i, FIELD))
                || match.subject().filter(a -> scene.identity(a).attacker()).isPresent();
        boolean described = syntax.is(match.cue(), "group-noun")
                && syntax.dependents(match.cue()).stream().noneMatch(i -> isTelling(syntax, i));
        return field
                && !speaks
                && !described
                && !syntax.is(match.cue(), "wish-verb")
                && !thought
                && !belongs
                && !match.subject().filter(a -> isThing(scene, a)).isPresent();
    }

    private static boolean isTelling(Syntax syntax, int word) {
        boolean plain = PLAIN.contains(syntax.relation(word)) && !syntax.is(word, "hostile-noun");
        boolean more =
                syntax.relation(word).equals("amod") && !syntax.dependents(word).isEmpty();
        return !plain || more;
    }

    /** Malware, tools and operations are what somebody uses or does; they do nothing by themselves. */
    private static boolean isThing(Scene scene, int actor) {
        Syntax syntax = scene.syntax();
        boolean kind = syntax.is(actor, "malware-name", "tool-noun", "hostile-noun")
                && !syntax.is(actor, "threat-noun", "group-noun");
        boolean somebodys = scene.identity(actor).identified() && syntax.anyBelow(actor, "country", "demonym");
        return kind && !syntax.isProper(actor) && !somebodys
                || scene.known(actor)
                        .filter(e -> e.kind() == NamedEntity.Kind.MALWARE || e.kind() == NamedEntity.Kind.INCIDENT)
                        .isPresent()
                || syntax.isProper(actor)
                        && scene.discourse().isTool(scene.mention(actor).name());
    }

    /** Whether the words of a fit are of the kinds that its relation asks for. */
    static boolean of(Scene scene, Match match) {
        if (tiesToItself(scene, match)
                || isNoPlace(scene, match)
                || isIdiom(scene.syntax(), match)
                || isOtherDeed(scene.syntax(), match)
                || match.subject()
                        .filter(actor -> isExpletive(scene.syntax(), actor))
                        .isPresent()) {
            return false;
        }
        if (!match.pattern().proposes()) {
            return true;
        }
        Plausibility plausibility = new Plausibility(scene, match);
        if (match.pattern().relation() == Relation.LINKED_TO) {
            return plausibility.tie();
        }
        return match.pattern().stance() == Stance.DENY || plausibility.deed();
    }

    /** Nobody is linked to himself, to a nation without a name, nor to those whom "including" and "such as" count among his like. */
    private static boolean tiesToItself(Scene scene, Match match) {
        if (match.pattern().relation() != Relation.LINKED_TO
                || match.subject().isEmpty()
                || match.object().isEmpty()) {
            return false;
        }
        int party = match.object().get();
        boolean listed = scene.syntax().dependents(party).stream()
                .anyMatch(i -> scene.syntax().relation(i).equals("case")
                        && scene.syntax().is(i, "listing-word"));
        int actor = match.subject().get();
        boolean partOfIt = scene.syntax().dominates(actor, party);
        boolean anyNation =
                scene.syntax().lemma(party).equals("nation") && !scene.syntax().anyBelow(party, "country", "demonym");
        return listed
                || anyNation
                || !partOfIt
                        && scene.mention(party)
                                .name()
                                .equalsIgnoreCase(scene.doer(actor).name());
    }

    /** Malware hidden "in an update of the software" is not based there. */
    private static boolean isNoPlace(Scene scene, Match match) {
        return match.pattern().relation() == Relation.BASED_IN
                && match.object()
                        .filter(place -> isThingOf(scene.syntax(), place))
                        .isPresent();
    }

    /** "Behind bars" and "behind the scenes" are no deeds, and who is arrested "without incident" has no part in one. */
    private static boolean isIdiom(Syntax syntax, Match match) {
        return match.object().stream()
                .flatMap(object -> syntax.dependents(object).stream()
                        .filter(i -> syntax.relation(i).equals("case"))
                        .filter(i -> syntax.lemma(i).equals("without")
                                || syntax.lemma(i).equals("behind") && syntax.is(object, "idiom-noun")))
                .findFirst()
                .isPresent();
    }

    /** A robbery, a terror attack, "one count of money laundering": done without computers unless the words say otherwise. */
    private static boolean isOtherDeed(Syntax syntax, Match match) {
        return match.object()
                .filter(deed ->
                        other(syntax, deed) && !syntax.anyBelow(deed, "cyber-word", "malware-name", "tool-noun"))
                .isPresent();
    }

    private static boolean other(Syntax syntax, int deed) {
        Stream<Integer> words = syntax.is(deed, "crime-noun", "light-noun")
                ? syntax.subtree(deed).stream()
                : Stream.concat(
                        Stream.of(deed),
                        syntax.dependents(deed).stream()
                                .filter(i -> Set.of("amod", "compound").contains(syntax.relation(i))));
        return words.anyMatch(i -> syntax.is(i, "other-deed"));
    }

    /** "It is unconfirmed whether", "it is hard to": that "it" is nobody. */
    private static boolean isExpletive(Syntax syntax, int actor) {
        int said = syntax.governor(actor);
        return said >= 0
                && syntax.lemma(actor).equals("it")
                && Set.of("JJ", "JJR", "VBN").contains(syntax.token(said).tag())
                && syntax.dependents(said).stream()
                        .filter(i -> Set.of("ccomp", "xcomp", "csubj", "advcl").contains(syntax.relation(i)))
                        .flatMap(i -> syntax.dependents(i).stream())
                        .anyMatch(i -> Set.of("that", "whether", "if", "to").contains(syntax.lemma(i)));
    }

    private static boolean isThingOf(Syntax syntax, int word) {
        return Stream.concat(
                        Stream.of(word),
                        syntax.dependents(word).stream()
                                .filter(i -> Set.of("compound", "amod", "nmod").contains(syntax.relation(i))))
                .anyMatch(i -> syntax.is(i, "incident-word", "tool-noun", "hostile-noun"));
    }

    /** The party to a tie is no victim of what the sentence tells: "behind the hack of the committee". */
    private boolean tie() {
        return !syntax.is(match.cue(), "hostile-noun", "hostile-verb", "assault-verb", "base-verb")
                && match.object()
                        .filter(party -> Requirements.isBody(scene, party))
                        .isPresent();
    }

    private boolean deed() {
        boolean ties = syntax.is(match.cue(), "base-verb", "link-word");
        return !ties || match.object().filter(object -> !isPlaceOrBody(object)).isPresent();
    }

    private boolean isPlaceOrBody(int object) {
        boolean beside = syntax.relation(object).equals("conj");
        return syntax.relation(beside ? syntax.governor(object) : object).equals("obl")
                        && syntax.is(match.cue(), "base-verb")
                || syntax.is(object, "country", "demonym", "state-noun", "group-noun", "threat-noun")
                || scene.known(object)
                        .filter(e -> e.kind() != NamedEntity.Kind.INCIDENT && e.kind() != NamedEntity.Kind.MALWARE)
                        .isPresent();
    }

    /** Whether a phrase only says where somebody is based or to whom he is tied: no deed of his. */
    static boolean onlyPlaces(Scene scene, int word) {
        Syntax syntax = scene.syntax();
        int above = syntax.governor(word);
        return above >= 0
                && !syntax.relation(word).startsWith("nsubj")
                && (syntax.is(above, "base-verb") && syntax.relation(word).equals("obl")
                        || syntax.is(above, "link-word") && Requirements.isBody(scene, word));
    }
}
